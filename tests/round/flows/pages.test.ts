import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const ROUND = 'lg-budget';
const SALEM = 'p-kd-salem';

let drawing = 0;
const drawn = () => `${(++drawing + 1e9).toString(36).padStart(9, '0')}-prov`;
const said = (text: string) => ({ stance: 'answers', values: { f1: text } });
const asking = (id: string, more: object = {}) => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Hur ser er budget ut?',
    form: [{ id: 'f1', kind: 'text', label: 'Hur ser er budget ut?', required: true }],
    answerBy: { date: '2024-02-12' },
    visibility: 'after-closing',
    ...more,
  },
});

describeStores('rundfrågor som fliken visar dem', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const get = async (person: string, path: string) => (await product.get(person, `/api/tab/${path}`)).body;
  const command = async (person: string, asked: object) => {
    const done = await product.command(person, asked);
    expect([done.status, done.body]).toEqual([200, expect.anything()]);
  };
  const todo = (person: string) => get(person, 'todo');
  const roundsDue = async () =>
    (await todo(SECRETARIAT)).secretariat.due.filter(
      ({ about }: { about: { kind: string } }) => about.kind === 'round',
    );

  it('kansliet får organen med sina kommuner, och en sista dag om två veckor på en arbetsdag', async () => {
    const { ask, canAsk } = await get(SECRETARIAT, 'rounds');
    expect(canAsk).toBe(true);
    expect(ask).toMatchObject({ today: '2024-01-29', answerBy: '2024-02-12' });
    expect(ask.forums.find((one: { forum: string }) => one.forum === 'lg')).toMatchObject({
      municipalities: 8,
      channel: true,
    });
    expect(await get(SALEM, 'rounds')).toMatchObject({ canAsk: false, ask: null });
  });

  it('frågan väntar hos kommunen, och ett utkast kan fortsättas', async () => {
    await command(SECRETARIAT, asking(ROUND));
    const before = await todo(SALEM);
    expect(before.rounds).toMatchObject([{ id: ROUND, draft: false, near: 'om 14 dagar' }]);
    await command(SALEM, { do: 'keep-draft', round: ROUND, answer: said('Halvt'), edition: 0 });
    const after = await todo(SALEM);
    expect(after.rounds).toMatchObject([
      { id: ROUND, draft: true, text: expect.stringContaining('Fortsätt utkastet') },
    ]);
    const { mine, givers } = await get(SALEM, `rounds/${ROUND}`);
    expect(mine.draft).toMatchObject({ own: true, edition: 1 });
    expect(givers).toEqual([]);
  });

  it('kansliet ser vem som kan ha lämnat ett svar', async () => {
    const { givers } = await get(SECRETARIAT, `rounds/${ROUND}`);
    expect(givers).toContainEqual(expect.objectContaining({ municipality: 'salem', person: SALEM }));
  });

  it('varje version finns kvar, med vem och när; den som inte ser svaret ser inte heller dem', async () => {
    await command(SALEM, { do: 'answer-round', round: ROUND, answer: said('Först'), drawn: drawn(), seen: 0 });
    await command(SALEM, { do: 'answer-round', round: ROUND, answer: said('Sedan'), drawn: drawn(), seen: 1 });
    const { versions } = await get(SECRETARIAT, `rounds/${ROUND}/versions/salem`);
    expect(versions.map((one: { version: number }) => one.version)).toEqual([2, 1]);
    expect(versions[1].answer.values[0].text).toBe('Först');
    expect(versions[0].givenText).toContain('Kommundirektör Salem');
    const hidden = await product.get('p-kd-botkyrka', `/api/tab/rounds/${ROUND}/versions/salem`);
    expect([hidden.status, hidden.body.code]).toEqual([403, 'refusal.answer-not-shown']);
    const own = await get(SALEM, `rounds/${ROUND}/versions/salem`);
    expect(own.versions).toHaveLength(2);
    expect((await get('p-kd-botkyrka', `rounds/${ROUND}/versions/botkyrka`)).versions).toEqual([]);
  });

  it('när sista dagen har varit står det hos kansliet vilka som inte har svarat', async () => {
    expect(await roundsDue()).toEqual([]);
    product.clock.now = new Date('2024-02-13T08:00:00Z');
    const [line] = await roundsDue();
    expect(line).toMatchObject({ about: { id: ROUND }, day: '2024-02-12', overdue: true });
    expect(line.more[0]).toMatch(/^Inget svar än: Botkyrka/);
    expect(line.more[0]).not.toContain('Salem');
  });

  it('det som kom efter att frågan stängdes visas för kansliet, och bara för det', async () => {
    await command(SECRETARIAT, { do: 'close-round', round: ROUND });
    expect(await roundsDue()).toEqual([]);
    const answer = { do: 'answer-round', round: ROUND, answer: said('För sent'), drawn: drawn(), seen: 0 };
    expect(await product.command('p-kd-botkyrka', answer)).toMatchObject({ body: { code: 'refusal.round-closed' } });
    expect(await roundsDue()).toMatchObject([
      { about: { id: ROUND }, overdue: false, text: 'Kom efter att frågan stängdes: Botkyrka' },
    ]);
    const rowOf = async (person: string) =>
      (await get(person, `rounds/${ROUND}`)).rows.find(
        (one: { municipality: string }) => one.municipality === 'botkyrka',
      );
    expect((await rowOf(SECRETARIAT)).lateDrafts[0].answer.values[0].text).toBe('För sent');
    expect((await rowOf(SALEM)).lateDrafts).toEqual([]);
  });
});
