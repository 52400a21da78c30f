import { strFromU8, unzipSync } from 'fflate';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const meeting = 'trafik-mote';
const MEMBER = 'p-trafik-salem';
const FIELDS = {
  forum: 'net-trafik',
  kind: 'ordinary',
  title: 'Trafiknätverket',
  when: { date: '2024-02-13', start: '09:00', end: '10:00' },
  mode: 'remote',
};

describeStores('anteckningar i ett organ utan justerare', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, { do: 'plan-meeting', id: meeting, fields: FIELDS });
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/minutes/${meeting}`)).body;
  const command = (given: object) => product.command(SECRETARIAT, { meeting, ...given });
  const paper = async () => {
    const response = await product.request(SECRETARIAT, `/api/tab/minutes/${meeting}/paper.docx`);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const said = Object.entries(files).flatMap(([name, bytes]) => (name.endsWith('.xml') ? strFromU8(bytes) : []));
    return { name: decodeURIComponent(response.headers.get('content-disposition') ?? ''), said: said.join() };
  };

  it('ett utkast kan göras klart och inte skickas för justering, och papperet är märkt', async () => {
    await command({ do: 'start-minutes' });
    await command({ do: 'write-item', item: 'p1', text: 'Läget.', edition: 0, writer: 'w-1', serial: 1 });
    expect(await page()).toMatchObject({ draftText: 'Utkast', can: { send: false, finish: true } });
    expect((await command({ do: 'send-minutes' })).body.code).toBe('refusal.no-verifiers');
    const draft = await paper();
    expect(draft.name).toContain('UTKAST');
    expect(draft.said).toContain('Utkast');
  });

  it('klara: sidan säger när, papperet är inget utkast, och inget ändrar dem', async () => {
    expect((await command({ do: 'finish-minutes' })).status).toBe(200);
    expect(await page()).toMatchObject({
      status: 'finished',
      draftText: null,
      approvedText: 'Klara måndag 29 januari 2024.',
      verification: null,
      can: { write: false, finish: false, correct: true },
    });
    const finished = await paper();
    expect(finished.name).not.toContain('UTKAST');
    expect(finished.said).toContain('Läget.');
    expect(finished.said).not.toContain('Utkast');
    const write = { do: 'write-item', item: 'p1', text: 'Nytt.', edition: 1, writer: 'w-1', serial: 2 };
    for (const late of [write, { do: 'add-held-item', heading: 'Ny', kind: 'other' }, { do: 'finish-minutes' }])
      expect((await command(late)).body.code).toBe('refusal.minutes-locked');
    expect((await command({ do: 'correct-minutes', text: 'Mötet var digitalt.' })).status).toBe(200);
    expect((await page()).corrections).toMatchObject([{ text: 'Mötet var digitalt.' }]);
  });

  it('den som har en plats läser dem när de är klara', async () => {
    expect(await page(MEMBER)).toMatchObject({
      status: 'finished',
      read: { items: [{ lines: [{ text: 'Läget.' }] }, {}, {}, {}] },
    });
  });
});
