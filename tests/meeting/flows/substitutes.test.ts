import { press, refreshIn } from '../../support/card-press.ts';
import { cardSeenBy, pressOn } from '../../support/own-card.ts';
import { accountOf, faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';
import { type Said, watchWire } from '../../support/wire.ts';

const LG = '19:lg@thread.tacv2';
const meeting = 'lg-2024-02-16';
const NOTICE = { kind: 'meeting', id: meeting } as const;
const [KD, SUBSTITUTE] = ['p-kd-haninge', 'p-vkd-haninge'];

interface Row {
  member: { who: string; text: string };
  substitutes: { text: string; value: string }[];
}

describeStores('en ersättare', (store) => {
  let product: Product;
  let wire: Said[];
  beforeAll(async () => {
    product = await startProduct(store);
    wire = watchWire(product.connector.server);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, { do: 'send-notice', meeting });
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (person: string) => (await product.get(person, `/api/tab/meetings/${meeting}`)).body;
  const haninge = async () =>
    (await page(SECRETARIAT)).answers.table.find(({ member }: Row) => member.who === 'Haninge') as Row;
  /** The notice's card as somebody's client fetches it. */
  const fresh = async (person: string) => (await product.press(person, { v: 1, do: 'refresh', meeting })).body.value;
  const todo = async () => JSON.stringify((await product.get(SUBSTITUTE, '/api/tab/todo')).body.items);
  const heard = async (act: () => Promise<unknown>) => {
    await product.settled();
    wire.length = 0;
    await act();
    await product.settled();
    return wire.map(({ op, words }) => ({ op, said: words.join('\n') }));
  };
  const posts = (all: { op: string; said: string }[]) => all.filter(({ op }) => op === 'post').map(({ said }) => said);
  const talk = (person: string) => {
    const conversation = { id: `a:${person}`, conversationType: 'personal', tenantId: undefined };
    const told = { type: 'message', name: undefined, value: undefined, text: 'hej', conversation };
    return product.press(
      person,
      {},
      { ...told, channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111' } } },
    );
  };

  it('tillfrågas inte med kallelsen: inga knappar, inget att göra, och ett tryck nekas', async () => {
    expect(await haninge()).toMatchObject({ substitutes: [{ value: 'waiting', text: 'Kallas vid behov' }] });
    expect(await page(SUBSTITUTE)).toMatchObject({ mine: null, notAskedText: expect.stringContaining('ersättare') });
    expect(await todo()).not.toContain(meeting);
    const common = await cardSeenBy(product, 'p-kd-salem', NOTICE);
    const pressed = await product.press(SUBSTITUTE, press(common, 'Kommer på plats'));
    expect(JSON.stringify(pressed.body)).toContain('Du är ersättare för Kommundirektör, Haninge');
    expect(await ask(product.databaseUrl, `select id from rsvp where id like '%sub-haninge'`)).toEqual([]);
  });

  it('utan egen chatt nämns de i kanalen när den ordinarie svarar att ersättare kommer, en gång', async () => {
    const card = await cardSeenBy(product, KD, NOTICE);
    const told = await heard(async () => {
      await product.press(KD, press(card, 'Ersättare kommer'), { id: 'f:samma' });
      await product.press(KD, press(card, 'Ersättare kommer'), { id: 'f:samma' });
      await product.press(KD, press(card, 'Ersättare kommer'));
    });
    expect(posts(told)).toHaveLength(1);
    expect(posts(told)[0]).toContain('Kommundirektör, Haninge har förhinder. Ersättare för kommundirektören kallas');
    expect(await haninge()).toMatchObject({ member: { text: 'Ersättare kommer' }, substitutes: [{ value: 'silent' }] });
    expect(await todo()).toContain(meeting);
  });

  it('påminns i den ordinaries ställe, tills de har svarat', async () => {
    const reminder = async () => (await product.get(SECRETARIAT, `/api/tab/reminders/meeting/${meeting}`)).body;
    const { count, lines } = await reminder();
    expect(count).toBe(8);
    expect(lines[0]).toContain('Haninge (Ersättare för kommundirektören');
    await pressOn(product, SUBSTITUTE, NOTICE, 'Deltar digitalt');
    expect(await reminder()).toMatchObject({ count: 7 });
    expect((await reminder()).lines[0]).not.toContain('Haninge');
  });

  it('svarar, och raderna säger det', async () => {
    expect(await haninge()).toMatchObject({ substitutes: [{ text: 'Deltar digitalt' }] });
    expect(await page(SECRETARIAT)).toMatchObject({ answers: { answered: 1, of: 8 } });
  });

  it('får veta när den ordinarie kommer själv, och inlägget i kanalen säger detsamma', async () => {
    await talk(SUBSTITUTE);
    const told = await heard(() => pressOn(product, KD, NOTICE, 'Kommer på plats'));
    expect(posts(told)).toEqual([expect.stringContaining('Du behövs inte som ersättare')]);
    expect(posts(told)[0]).toContain('Kommundirektör, Haninge har ändrat sitt svar: Kommer på plats.');
    const redrawn = told.filter(({ op }) => op === 'update').map(({ said }) => said);
    expect(redrawn).toContainEqual(expect.stringContaining('Ersättaren behövs inte längre'));
    expect(await todo()).not.toContain(meeting);
  });

  it('kallas i sin egen chatt, och kortet där följer med', async () => {
    const told = await heard(async () => product.press(KD, press(await fresh(KD), 'Ersättare kommer')));
    expect(posts(told)).toEqual([expect.stringContaining('Du kallas som ersättare')]);
    expect(posts(told)[0]).toContain('Kommundirektör, Haninge har förhinder.');
    const [mine] = await ask<{ payload: { message: { card: object } } }>(
      product.databaseUrl,
      `select payload from delivery where kind = 'personal' and role = 'substitute' order by turn desc`,
    );
    const answered = await heard(() =>
      product.press(SUBSTITUTE, press(mine?.payload.message.card ?? {}, 'Har förhinder')),
    );
    expect(answered).toContainEqual({ op: 'update', said: expect.stringContaining('Du har svarat: Har förhinder') });
    const cancelled = await heard(() => product.command(SECRETARIAT, { do: 'cancel-meeting', meeting, reason: 'Snö' }));
    for (const { said } of cancelled) expect(said).toContain('Mötet är inställt');
  });

  it('hör i kanalen att de inte behövs, där de saknar egen chatt', async () => {
    const other = 'lg-2024-04-19';
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: other });
    await product.settled();
    const about = { kind: 'meeting', id: other } as const;
    const called = await heard(() => pressOn(product, 'p-kd-salem', about, 'Ersättare kommer'));
    expect(posts(called)).toEqual([expect.stringContaining('Kommundirektör, Salem har förhinder')]);
    const [post] = await ask<{ payload: { message: { card: object } } }>(
      product.databaseUrl,
      `select payload from delivery where kind = 'post' and role = 'substitute' and matter_id = '${other}'`,
    );
    const shown = post?.payload.message.card ?? {};
    expect(JSON.stringify(shown)).toContain('Besvaras av Ersättare för kommundirektören, Salem.');
    // Theirs takes its place for the substitute, and the notice, which asks them nothing, for the secretariat.
    expect(refreshIn(shown)?.users.sort()).toEqual(
      [SECRETARIAT, 'p-vkd-salem'].map((person) => `8:orgid:${accountOf(person)}`).sort(),
    );
    const card = await cardSeenBy(product, 'p-kd-salem', about);
    const told = await heard(() => product.press('p-kd-salem', press(card, 'Kommer på plats')));
    expect(posts(told)).toEqual([expect.stringContaining('Ersättaren behövs inte längre')]);
  });

  it('kallas inte längre när alla frågas igen, och inlägget säger vad som väntas', async () => {
    const other = 'lg-2024-04-19';
    const own = (await product.press('p-kd-salem', { v: 1, do: 'refresh', meeting: other })).body.value;
    await product.press('p-kd-salem', press(own, 'Ersättare kommer'));
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${other}`)).body;
    const fields = { ...editing.fields, place: 'Biblioteket' };
    const change = { do: 'change-meeting', meeting: other, base: editing.edition, fields, again: true };
    const said = await heard(() => product.command(SECRETARIAT, change));
    const redrawn = said.filter(({ op }) => op === 'update').map((one) => one.said);
    expect(redrawn).toContainEqual(expect.stringContaining('Kommundirektör, Salem har inte svarat på nytt än.'));
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
