import { faultsLogged, nameInTeams, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const MEETING = 'lg-2024-02-16';
const GUEST = 'p-kso-salem';

describeStores('en gäst på en punkt', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.connect('19:ssk@thread.tacv2', 'Södertörn – Samarbetskommittén');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) =>
    expect(await product.command(SECRETARIAT, { meeting: MEETING, ...command })).toMatchObject({ status: 200 });
  const page = async (person: string) => (await product.get(person, `/api/tab/meetings/${MEETING}`)).body;
  const todo = async () => (await product.get(GUEST, '/api/tab/todo')).body;

  it('kansliet får texten att skicka själv: tid, plats, punkt och mötets sida', async () => {
    await done({ do: 'invite-guest', item: 'p2', guest: { person: GUEST } });
    const item = (await page(SECRETARIAT)).editing.items.find((one: { id: string }) => one.id === 'p2');
    const letter: string = item.guests[0].invitation;
    expect(letter).toContain('Tid: fredag 16 februari 2024');
    expect(letter).toContain(`Punkt 2: ${item.heading}`);
    expect(letter).toMatch(/^Plats: /m);
    expect(letter).toContain(`mote%2F${MEETING}`);
  });

  it('gästen ser sitt möte och sin punkt i Att göra och på mötets sida, och inget mer', async () => {
    expect((await todo()).asGuest).toMatchObject([
      { meeting: { id: MEETING, stateText: 'Kallelsen är inte skickad' }, text: expect.stringMatching(/^punkt 2: /) },
    ]);
    await done({ do: 'send-notice' });
    const { asGuest, changes, items } = await todo();
    expect(asGuest).toMatchObject([{ meeting: { id: MEETING, stateText: 'Kallelse skickad' } }]);
    expect(JSON.stringify([changes, items])).not.toContain(MEETING);
    expect(await page(GUEST)).toMatchObject({ agenda: [{ no: 2 }], answers: { rows: [] }, history: [], mine: null });
    const row = JSON.stringify((await product.get(GUEST, '/api/tab/year?year=2024&forum=lg')).body);
    expect(row).not.toContain('har svarat');
  });

  it('den som inte längre är inbjuden ser inget', async () => {
    await done({ do: 'remove-guest', item: 'p2', person: GUEST });
    expect((await todo()).asGuest).toEqual([]);
    expect(await product.get(GUEST, `/api/tab/meetings/${MEETING}`)).toMatchObject({ status: 403 });
  });

  it('ingenting oväntat loggades, och ingen gäst nämns vid namn', async () => {
    expect(faultsLogged(product)).toEqual([]);
    expect(JSON.stringify(await page(SECRETARIAT))).not.toContain(nameInTeams(GUEST));
  });
});
