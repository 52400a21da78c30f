import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed } from '../../support/replayed.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const ROUND = 'lg-budget';
const DATES = 'lg-dagar';
const SALEM = 'p-kd-salem';
const OLDER = '000000001-prov';
const NEWER = '000000002-prov';
const TEN_MINUTES = 600_000;

describeStores('ett svar som Teams levererar igen flera minuter senare, under ett nytt id', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    const form = [{ id: 'f1', kind: 'text', label: 'Hur?', required: true }];
    const round = { purpose: 'question', forum: 'lg', title: 'Hur?', form, visibility: 'at-once' };
    const proposals = [{ date: '2024-03-04' }, { date: '2024-03-05' }];
    const dates = { forum: 'lg', kind: 'ordinary', title: 'Budget', mode: 'hybrid', proposals };
    for (const command of [
      { do: 'send-notice', meeting: MEETING },
      { do: 'ask-round', id: ROUND, fields: { ...round, answerBy: { date: '2024-02-12' } } },
      { do: 'ask-dates', id: DATES, fields: dates },
    ]) {
      expect((await product.command(SECRETARIAT, command)).status).toBe(200);
    }
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const answers = (type: string) =>
    ask<{ data: object }>(product.databaseUrl, 'select data from journal where type = $1', [type]);
  const say = async (command: object) => {
    const { status, body } = await product.command(SALEM, command);
    expect([status, body]).toEqual([200, expect.anything()]);
  };
  /** What was answered so far was so ten minutes ago: real time is not ours to move. */
  const later = () =>
    Promise.all([
      ask(
        product.databaseUrl,
        `update rsvp set state = jsonb_set(state, '{received}', to_jsonb((state->>'received')::numeric - ${TEN_MINUTES}))`,
      ),
      ask(
        product.databaseUrl,
        `update poll_answer set state = jsonb_set(state, '{received}', to_jsonb((state->>'received')::numeric - ${TEN_MINUTES}))`,
      ),
      ask(
        product.databaseUrl,
        `update contribution set state = jsonb_set(state, '{presses,${SALEM},received}',
          to_jsonb((state#>>'{presses,${SALEM},received}')::numeric - ${TEN_MINUTES}))`,
      ),
    ]);

  const CASES: [string, string, (answer: 'ja' | 'nej', drawn: string) => object][] = [
    [
      'svaret på en kallelse',
      'notice-answered',
      (answer, drawn) => ({
        do: 'answer-notice',
        meeting: MEETING,
        revision: 1,
        answer: { value: answer === 'ja' ? 'attending' : 'declined' },
        drawn,
      }),
    ],
    [
      'svaret på en rundfråga',
      'round-answered',
      (answer, drawn) => ({
        do: 'answer-round',
        round: ROUND,
        answer: { stance: 'answers', values: { f1: answer } },
        drawn,
        seen: 0,
      }),
    ],
    [
      'vilka dagar som passar',
      'dates-answered',
      (answer, drawn) => ({ do: 'answer-dates', dates: DATES, answers: { d1: answer === 'ja' ? 'yes' : 'no' }, drawn }),
    ],
  ];
  it.each(CASES)('%s: den som har ändrat sig har ändrat sig', async (_name, type, command) => {
    await say(command('ja', OLDER));
    await say(command('nej', NEWER));
    await later();
    const before = await answers(type);
    await say(command('ja', OLDER));
    expect(await answers(type)).toEqual(before);
    // On a drawing that nobody had said so on it is an answer, however old the card is.
    await say(command('nej', '000000000-annan'));
    expect((await answers(type)).length).toBe(before.length + 1);
  });

  it('vilka dagar som passar, en dag i taget: den som har ändrat en dag har ändrat den', async () => {
    const press = (answers: object, drawn: string) => say({ do: 'answer-dates', dates: DATES, answers, drawn });
    await press({ d2: 'yes' }, '000000003-prov');
    await press({ d1: 'if-need-be' }, '000000004-prov');
    await press({ d2: 'no' }, '000000005-prov');
    await later();
    const before = await answers('dates-answered');
    await press({ d2: 'yes' }, '000000003-prov');
    expect(await answers('dates-answered')).toEqual(before);
    await press({ d1: 'if-need-be' }, '000000004-prov');
    expect(await answers('dates-answered')).toEqual(before);
  });

  it('journalen bär det: den ger samma minne som databasen', async () => {
    const states = await replayed(product, store);
    const stored = await ask<{ id: string; state: { overtaken?: string[] } }>(
      product.databaseUrl,
      'select id, state from rsvp',
    );
    for (const { id, state } of stored) expect(states.get(`rsvp/${id}`)).toMatchObject({ overtaken: state.overtaken });
  });
});
