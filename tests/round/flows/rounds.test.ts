import { press } from '../../support/card-press.ts';
import { cardSeenBy, postedCard, pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed } from '../../support/replayed.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const ROUND = 'lg-fraga-1';

let drawing = 0;
/** A card's own nonce: later drawings sort after earlier ones. */
const drawn = () => `${(++drawing + 1e9).toString(36).padStart(9, '0')}-prov`;
const form = [
  { id: 'f1', kind: 'text', label: 'Vad är **viktigast**?', required: true },
  {
    id: 'f2',
    kind: 'choices',
    label: 'Vilka stråk?',
    required: false,
    most: 2,
    choices: [
      { id: 'nord', label: 'Norra' },
      { id: 'syd', label: 'Södra' },
      { id: 'ost', label: 'Östra' },
    ],
  },
  { id: 'f3', kind: 'number', label: 'Hur många?', required: false },
  { id: 'f4', kind: 'names', label: 'Vilka kommer?', required: false, most: 3 },
];
const asking = (more: object = {}, id = ROUND) => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Vad är viktigast?',
    form,
    answerBy: { date: '2024-03-01' },
    visibility: 'after-closing',
    ...more,
  },
});
const QUESTION = { kind: 'round', id: ROUND } as const;
const said = (card: unknown) => JSON.stringify(card);

describeStores('rundfrågan: från frågan till svarsarket', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const view = async (person = SECRETARIAT, id = ROUND) => (await product.get(person, `/api/tab/rounds/${id}`)).body;
  const row = async (name: string, person = SECRETARIAT) =>
    (await view(person)).rows.find((one: { name: string }) => one.name === name);
  const journal = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;
  const posts = () => product.connector.state().posted;

  describe('det som inte går att fråga', () => {
    it.each<[string, object, string, number]>([
      ['en fråga utan text', { form: [{ id: 'f1', kind: 'text', label: '  ' }] }, 'field-empty', 400],
      ['inga frågor', { form: [] }, 'form-empty', 409],
      ['en sista dag som har varit', { answerBy: { date: '2024-01-01' } }, 'deadline-past', 409],
      ['ett organ som inte finns', { forum: 'finns-inte' }, 'unknown-forum', 409],
      ['ett ändamål som inte finns', { purpose: 'skvaller' }, 'malformed', 400],
      ['en remiss som inte finns', { purpose: 'input', consultation: 'finns-inte' }, 'unknown-consultation', 404],
    ])('%s', async (_name, fields, code, status) => {
      const before = await journal();
      expect(await product.command(SECRETARIAT, asking(fields))).toMatchObject({
        status,
        body: { code: `refusal.${code}` },
      });
      expect(await journal()).toBe(before);
    });

    it('av den som inte är kansliet', async () => {
      expect(await product.command('p-kd-salem', asking())).toMatchObject({ status: 403 });
    });
  });

  it('kansliet frågar; två tryck är en fråga, och ett kort i kanalen', async () => {
    const before = posts().length;
    expect(await product.command(SECRETARIAT, asking())).toMatchObject({ status: 200, body: { done: true } });
    expect(await product.command(SECRETARIAT, asking())).toMatchObject({ status: 200, body: { repeat: true } });
    await product.settled();
    expect(posts().length).toBe(before + 1);
    expect(await view()).toMatchObject({
      headline: '0 av 8 har svarat, sista dag fredag 1 mars 2024',
      counts: { asked: 8, answered: 0, missing: 8 },
    });
  });

  it('den tillfrågade ser sitt eget kort, med det den kan göra', async () => {
    const own = said(await cardSeenBy(product, 'p-kd-salem', QUESTION));
    expect(own).toContain('Salem har inte svarat');
    expect(own).toContain('Skicka svar');
  });

  it('ett tryck sparar ett utkast, som en kollega kan fortsätta i fliken', async () => {
    const kept = await pressOn(product, 'p-kd-haninge', QUESTION, 'Spara utkast', { f1: 'Halvt' });
    expect(said(kept.body.value)).toContain('Halvt');
    const { mine } = await view('p-kd-haninge');
    expect(mine.draft).toMatchObject({ edition: 1, answer: { values: { f1: 'Halvt' } } });
    expect((await view()).counts).toMatchObject({ answered: 0, drafts: 1 });
  });

  it('ett svar är sparat innan kortet kommer tillbaka, och kortet säger det', async () => {
    const typed = { f1: 'Spår', f2: 'nord,syd', f3: '3', f4: 'Kim\nRobin' };
    const pressed = await pressOn(product, 'p-kd-salem', QUESTION, 'Skicka svar', typed);
    expect(said(pressed.body.value)).toContain('Salem har svarat');
    expect(said(pressed.body.value)).toContain('Norra, Södra');
    expect(await row('Salem')).toMatchObject({
      state: 'answered',
      version: 1,
      answer: { values: [{ text: 'Spår' }, { text: 'Norra, Södra' }, { text: '3' }, { text: 'Kim, Robin' }] },
    });
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['ett obligatoriskt svar saknas', 'p-kd-botkyrka', { f2: 'nord' }, 'måste besvaras'],
    ['ett val för mycket', 'p-kd-botkyrka', { f1: 'x', f2: 'nord,syd,ost' }, 'Högst 2 kan anges'],
    ['ett tal som inte är ett tal', 'p-kd-botkyrka', { f1: 'x', f2: '', f3: 'tre' }, 'är inte ett tal'],
    ['någon utan plats', 'p-rufs-salem', { f1: 'x' }, 'Du har ingen plats i Ledningsgruppen'],
  ])('nekas med besked: %s', async (_name, person, inputs, sentence) => {
    const pressed = await pressOn(product, person, QUESTION, 'Skicka svar', inputs);
    expect(said(pressed.body)).toContain(sentence);
    expect((await row('Botkyrka')).state).toBe('missing');
  });

  it('ett nekat svar kommer tillbaka i kortet med det som skrevs, och är kvar som utkast', async () => {
    const typed = { f1: 'Viktigt', f3: 'tre' };
    const pressed = await pressOn(product, 'p-kd-botkyrka', QUESTION, 'Skicka svar', typed);
    expect(said(pressed.body.value)).toContain('är inte ett tal');
    expect(said(pressed.body.value)).toContain('Viktigt');
    expect((await view('p-kd-botkyrka')).mine.draft.answer.values).toMatchObject({ f1: 'Viktigt', f3: 'tre' });
    await product.command('p-kd-botkyrka', { do: 'drop-draft', round: ROUND });
  });

  it('att avstå är ett eget svar, och samma tryck två gånger räknas en gång', async () => {
    const data = press(await cardSeenBy(product, 'p-kd-nykvarn', QUESTION), 'Vi avstår');
    await product.press('p-kd-nykvarn', data, { id: 'f:samma' });
    await product.press('p-kd-nykvarn', data, { id: 'f:samma' });
    await product.press('p-kd-nykvarn', data);
    expect(await row('Nykvarn')).toMatchObject({ state: 'abstained', version: 1, stateText: 'Avstår' });
  });

  it('andras svar syns inte för de tillfrågade förrän frågan är stängd; att någon har svarat syns', async () => {
    expect(await row('Salem', 'p-kd-tyreso')).toMatchObject({ state: 'answered', answer: null });
    expect(await row('Nykvarn', 'p-kd-tyreso')).toMatchObject({ state: 'answered', answer: null });
    expect((await view('p-kd-tyreso')).counts).toMatchObject({ answered: 2, abstained: 0, late: 0, drafts: 0 });
    expect(await row('Salem', 'p-kd-salem')).toMatchObject({ answer: { stance: 'answers' } });
    expect((await product.get('p-rufs-salem', `/api/tab/rounds/${ROUND}`)).status).toBe(403);
  });

  it('kansliet noterar ett svar från mötet, och den som lämnade det får besked och kan rätta', async () => {
    const noted = {
      do: 'answer-on-behalf',
      round: ROUND,
      municipality: 'tyreso',
      person: 'p-kd-tyreso',
      way: 'at-meeting',
      answer: { stance: 'answers', values: { f1: 'Nynäsbanan' } },
      drawn: drawn(),
    };
    expect(await product.command(SECRETARIAT, noted)).toMatchObject({ status: 200 });
    expect((await row('Tyresö')).givenText).toContain('lämnat på mötet');
    const mine = (await view('p-kd-tyreso')).mine;
    expect(mine).toMatchObject({ version: 1, answer: { values: { f1: 'Nynäsbanan' } } });
    const corrected = {
      do: 'answer-round',
      round: ROUND,
      answer: { stance: 'answers', values: { f1: 'Nynäsbanan och bytespunkten' } },
      drawn: mine.drawn,
      seen: mine.version,
    };
    expect(await product.command('p-kd-tyreso', corrected)).toMatchObject({ status: 200 });
    expect(await row('Tyresö')).toMatchObject({ version: 2 });
  });

  it('ett svar efter sista dagen tas emot och märks som sent', async () => {
    const before = product.clock.now;
    product.clock.now = new Date('2024-03-02T08:00:00Z');
    await pressOn(product, 'p-kd-huddinge', QUESTION, 'Skicka svar', { f1: 'Flemingsberg' });
    expect(await row('Huddinge')).toMatchObject({ late: true });
    expect((await view()).counts).toMatchObject({ answered: 3, late: 1, onTime: 2, abstained: 1, missing: 4 });
    product.clock.now = before;
  });

  it('en stängd fråga tar inte emot svaret, men det som skrevs är kvar och syns för kansliet', async () => {
    expect(await product.command(SECRETARIAT, { do: 'close-round', round: ROUND })).toMatchObject({ status: 200 });
    const tab = {
      do: 'answer-round',
      round: ROUND,
      answer: { stance: 'answers', values: { f1: 'För sent' } },
      drawn: drawn(),
    };
    expect(await product.command('p-kd-botkyrka', tab, 'botkyrka-sent')).toMatchObject({
      status: 409,
      body: { code: 'refusal.round-closed' },
    });
    // The same press once more, as when its answer was lost on the way: it is not taken for sent.
    expect(await product.command('p-kd-botkyrka', tab, 'botkyrka-sent')).toMatchObject({
      status: 409,
      body: { code: 'refusal.round-closed' },
    });
    expect(await row('Botkyrka')).toMatchObject({ state: 'missing', draft: false, tooLate: true });
    expect((await view('p-kd-botkyrka')).mine.draft).toMatchObject({
      tooLate: true,
      answer: { values: { f1: 'För sent' } },
    });
    const old = press(await postedCard(product, QUESTION), 'Skicka svar', { f1: 'Också sent' });
    const card = await product.press('p-kd-sodertalje', old);
    expect(said(card.body.value)).toContain('är sparat som utkast');
  });

  it('när den är stängd ser alla varandras svar; öppnad igen tar den emot det som var sent', async () => {
    expect(await row('Salem', 'p-kd-huddinge')).toMatchObject({ answer: { stance: 'answers' } });
    expect((await view('p-kd-huddinge')).counts.late).toBe(1);
    const open = { do: 'reopen-round', round: ROUND, answerBy: { date: '2024-03-15' } };
    expect(await product.command(SECRETARIAT, open)).toMatchObject({ status: 200 });
    // The card says first that it is open again.
    await product.settled();
    await pressOn(product, 'p-kd-botkyrka', QUESTION, 'Skicka svar', { f1: 'I tid ändå' });
    expect(await row('Botkyrka')).toMatchObject({ state: 'answered', draft: false, tooLate: false });
  });

  it('det gemensamma kortet är ett inlägg och en uppdatering; ett svar väntar med den, för andra kan skriva i kortet', async () => {
    await product.settled();
    expect(
      await ask(
        product.databaseUrl,
        `select kind, status from delivery where matter_kind = 'round' and matter_id = '${ROUND}' and kind in ('post', 'update') order by kind`,
      ),
    ).toEqual([
      { kind: 'post', status: 'sent' },
      { kind: 'update', status: 'withdrawn' },
    ]);
  });

  it('vad folk skrev står i innehållet, inte i journalen; ett utkast står i ingen av dem', async () => {
    const [lines] = await ask<{ text: string }>(
      product.databaseUrl,
      `select string_agg(data::text, ' ') as text from journal where kind in ('contribution', 'draft')`,
    );
    expect(lines?.text).not.toContain('Spår');
    expect(lines?.text).not.toContain('Halvt');
    const [bodies] = await ask<{ text: string }>(
      product.databaseUrl,
      `select string_agg(body::text, ' ') as text from content`,
    );
    expect(bodies?.text).toContain('Spår');
    expect(bodies?.text).not.toContain('Halvt');
  });

  it('den som lämnade svaret på mötet fick kvitto: i chatten, eller per brev när den inte har någon', async () => {
    await product.settled();
    const rows = await ask<{ kind: string; status: string; key: string }>(
      product.databaseUrl,
      `select kind, status, key from delivery where role = 'receipt'`,
    );
    expect(rows).toEqual([{ kind: 'mail', status: 'sent', key: `receipt:round:${ROUND}:tyreso:1` }]);
    expect(await product.mailboxPage()).toContain('Så kom svaret: lämnat på mötet.');
  });

  it('journalen ger samma frågor och svar som lagret', async () => {
    const states = await replayed(product, store);
    for (const kind of ['round', 'contribution']) {
      const rows = await ask<{ id: string; state: unknown }>(product.databaseUrl, `select id, state from ${kind}`);
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, state } of rows) expect([id, states.get(`${kind}/${id}`)]).toEqual([id, state]);
    }
  });

  it('listan visar den som väntar på svar först, för var och en', async () => {
    const { rounds } = (await product.get('p-tfkd-nynashamn', '/api/tab/rounds')).body;
    expect(rounds).toMatchObject([{ id: ROUND, toAnswer: true, status: 'open', summary: '5 av 8 har svarat' }]);
    expect((await product.get('p-rufs-salem', '/api/tab/rounds')).body.rounds).toEqual([]);
  });
});
