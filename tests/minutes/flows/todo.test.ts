import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const HELD = 'lg-2024-02-16';
const NEXT = 'lg-2024-04-19';
const VERIFIER = 'p-kd-huddinge';
const SEAT = 'seat-lg-huddinge';

describeStores('anteckningar i Att göra', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) =>
    expect([command, await product.command(SECRETARIAT, command)]).toEqual([
      command,
      expect.objectContaining({ status: 200 }),
    ]);
  const due = async (id: string) => {
    const { secretariat } = (await product.get(SECRETARIAT, '/api/tab/todo')).body;
    return secretariat.due.find(({ about }: { about: object }) =>
      JSON.stringify(about).includes(`"minutes","id":"${id}"`),
    );
  };

  it('ett möte som har kallats och varit utan att någon började anteckna', async () => {
    await done({ do: 'send-notice', meeting: HELD });
    product.clock.now = new Date('2024-02-16T12:00:00Z');
    expect(await due(HELD)).toBeUndefined();
    product.clock.now = new Date('2024-02-17T12:00:00Z');
    expect(await due(HELD)).toMatchObject({
      title: 'Anteckningar från Ledningsgruppen fredag 16 februari 2024',
      text: 'Mötet har varit och saknar anteckningar. De ska vara skrivna senast fredag 23 februari 2024.',
      overdue: false,
    });
    product.clock.now = new Date('2024-02-24T12:00:00Z');
    expect(await due(HELD)).toMatchObject({ day: '2024-02-23', overdue: true });
    await done({ do: 'start-minutes', meeting: HELD });
    expect(await due(HELD)).toMatchObject({ text: expect.stringMatching(/^Skriv klart anteckningarna/) });
  });

  it('justerarens plats har fått en ny innehavare: det står på sidan och i Att göra, tills någon annan är vald', async () => {
    await done({ do: 'elect-verifier', meeting: HELD, seat: SEAT, elected: true });
    await done({ do: 'send-minutes', meeting: HELD });
    expect(await due(HELD)).toBeUndefined();
    const holders = JSON.stringify([
      { person: VERIFIER, from: '2020-01-01', to: '2024-02-20' },
      { person: 'p-kd-salem', from: '2024-02-21' },
    ]);
    const moved = `update seat set state = jsonb_set(state, '{definition,holders}', $1::jsonb) where id = $2`;
    await ask(product.databaseUrl, moved, [holders, SEAT]);
    const said = expect.stringMatching(
      /^Kommundirektör, Huddinge har en ny innehavare\. .* var med på mötet och kan justera/,
    );
    expect(await due(HELD)).toMatchObject({ text: said, overdue: false });
    const page = (await product.get(SECRETARIAT, `/api/tab/minutes/${HELD}`)).body;
    expect(page.verification.warnings).toContainEqual(said);
    expect((await product.get(VERIFIER, '/api/tab/todo')).body.minutes).toHaveLength(1);
    await done({ do: 'elect-verifier', meeting: HELD, seat: SEAT, elected: false });
    await done({ do: 'elect-verifier', meeting: HELD, seat: 'seat-lg-haninge', elected: true });
    await done({ do: 'send-minutes', meeting: HELD });
    expect(await due(HELD)).toBeUndefined();
  });

  it('det som inte är justerat glöms inte, hur gammalt det än är', async () => {
    product.clock.now = new Date('2024-12-20T12:00:00Z');
    expect(await due(HELD)).toMatchObject({ text: expect.stringMatching(/^Skulle ha justerats/), overdue: true });
    expect((await product.get('p-kd-haninge', '/api/tab/todo')).body.minutes).toHaveLength(1);
    expect(await due(NEXT)).toBeUndefined();
  });

  it('justerade väntar inte på någon, och mötet saknar inget', async () => {
    await product.command('p-kd-haninge', { do: 'approve-items', meeting: HELD, round: 2, parts: 'all' });
    expect(await due(HELD)).toBeUndefined();
  });
});
