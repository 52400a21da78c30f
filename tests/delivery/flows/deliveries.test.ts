import { press } from '../../support/card-press.ts';
import { cardSeenBy, pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const said = (body: unknown) => JSON.stringify(body);

describeStores('när Teams krånglar', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());
  afterEach(() => product.connector.faults());

  const send = (meeting: string) => product.command(SECRETARIAT, { do: 'send-notice', meeting });
  const comes = (person: string, meeting: string) =>
    pressOn(product, person, { kind: 'meeting', id: meeting }, 'Kommer på plats');
  const calls = (op: string) => product.connector.state().log.filter((line) => line.op === op);
  const lines = async (meeting: string) =>
    (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.deliveries as {
      what: string;
      status: string;
      statusText: string;
    }[];
  const troubled = async () =>
    (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries as { statusText: string }[];

  it('503 två gånger: skickas till slut, en gång', async () => {
    product.connector.faults({ kind: '503', op: 'create', times: 2 });
    await send('lg-2024-02-16');
    await product.settled();
    expect(calls('create').map(({ status }) => status)).toEqual(['503', '503', 201]);
    expect(await lines('lg-2024-02-16')).toMatchObject([{ status: 'sent' }]);
  });

  it('500: ingen vet om posten syns, så den skickas inte en gång till och kansliet får veta det', async () => {
    product.connector.faults({ kind: '500', op: 'create' });
    await send('lg-2024-04-19');
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    const [line] = await lines('lg-2024-04-19');
    expect(line).toMatchObject({ status: 'uncertain' });
    expect(line?.statusText).toBe('Osäkert om det kom fram: Teams svarade med ett fel. Titta i kanalen.');
    expect(said(await troubled())).toContain('Osäkert om det kom fram');
  });

  it('svaren sparas ändå, och korten som var och en får fungerar', async () => {
    const pressed = await comes('p-kd-salem', 'lg-2024-04-19');
    expect(said(pressed.body)).toContain('Du har svarat: Kommer på plats');
  });

  it('inget svar alls: tiden går ut och posten är osäker', async () => {
    product.connector.faults({ kind: 'hang', op: 'create' });
    await send('lg-2024-06-14');
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect(await lines('lg-2024-06-14')).toMatchObject([
      { status: 'uncertain', statusText: expect.stringContaining('svarade inte i tid') },
    ]);
  });

  it('403: kom inte fram, med skälet i ord och vad man gör', async () => {
    product.connector.faults({ kind: '403-roster', op: 'create' });
    await send('lg-2024-10-04');
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect(await lines('lg-2024-10-04')).toMatchObject([
      {
        status: 'failed',
        statusText: 'Kom inte fram: boten är inte kvar i teamet. Lägg till Samverkan i teamet igen.',
      },
    ]);
  });

  it('när teamet är tillbaka skickas kallelsen igen med ett tryck, en gång, och liggaren är ren', async () => {
    const meeting = 'lg-2024-10-04';
    const page = async () => (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    expect((await page()).can).toMatchObject({ sendNotice: false, sendAgain: true });
    const again = { do: 'send-notice', meeting, again: 1 };
    expect(await product.command(SECRETARIAT, again)).toMatchObject({ status: 200 });
    expect(await product.command(SECRETARIAT, again)).toMatchObject({ status: 409 });
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect(await page()).toMatchObject({ revision: 2, can: { sendAgain: false } });
    expect(said(await troubled())).not.toContain('inte kvar i teamet');
  });

  it('någon tog bort posten: den läggs upp igen, en gång, och den nya hålls uppdaterad', async () => {
    product.connector.faults({ kind: '404', op: 'update', times: 1 });
    await comes('p-kd-salem', 'lg-2024-02-16');
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    await comes('p-kd-haninge', 'lg-2024-02-16');
    await product.settled();
    expect(calls('update').map(({ status }) => status)).toEqual(['404', 200]);
    expect(calls('create')).toHaveLength(1);
  });

  it('många svar blir få uppdateringar, och den sista visar det senaste', async () => {
    const people = ['botkyrka', 'huddinge', 'nykvarn', 'salem', 'sodertalje', 'tyreso', 'haninge'];
    const notice = { kind: 'meeting', id: 'lg-2024-02-16' } as const;
    const presses: (readonly [string, object])[] = [];
    for (const person of people.map((name) => `p-kd-${name}`)) {
      const card = await cardSeenBy(product, person, notice);
      const both = ['Kommer på plats', 'Har förhinder'].map((button) => [person, press(card, button)] as const);
      presses.push(...both, ...both, ...both, ...both, ...both);
    }
    await Promise.all(presses.map(([person, data]) => product.press(person, data)));
    await product.settled();
    expect(calls('update').length).toBeLessThan(40);
    const rows = await ask<{ count: number }>(
      product.databaseUrl,
      `select count(*)::int as count from delivery where kind = 'update'`,
    );
    expect(rows[0]?.count).toBeLessThanOrEqual(3);
  });

  it('ett inställt möte tar tillbaka en kallelse som inte hunnit ut', async () => {
    product.connector.faults({ kind: '429', op: 'create', retryAfter: 60 });
    await send('lg-2024-12-13');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await product.command(SECRETARIAT, { do: 'cancel-meeting', meeting: 'lg-2024-12-13', reason: 'Snö' });
    product.connector.faults();
    await product.settled();
    expect(calls('create')).toHaveLength(0);
    expect((await lines('lg-2024-12-13')).map(({ status }) => status)).not.toContain('sent');
  });
});
