import { press, submit } from '../../support/card-press.ts';
import { pressDay, pressOfDay } from '../../support/dates-press.ts';
import { cardSeenBy, postedCard, pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed } from '../../support/replayed.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const DATES = 'lg-hitta-tid';
const MEETING = 'lg-extra-1';

let drawing = 0;
/** A card's own nonce: later drawings sort after earlier ones. */
const drawn = () => `${(++drawing + 1e9).toString(36).padStart(9, '0')}-prov`;
/** What no card sends. */
const answer = (days: Record<string, string>, more: object = {}) => ({
  v: 1,
  do: 'answer-dates',
  poll: DATES,
  drawn: drawn(),
  ...days,
  ...more,
});
const asking = (more: object = {}, id = DATES) => ({
  do: 'ask-dates',
  id,
  fields: {
    forum: 'lg',
    kind: 'ordinary',
    title: 'Budget **2025**',
    mode: 'hybrid',
    place: 'Kommunhuset',
    proposals: [
      { date: '2024-03-04', start: '09:00', end: '11:00' },
      { date: '2024-03-05', start: '13:00', end: '15:00' },
      { date: '2024-03-07' },
    ],
    ...more,
  },
});
const QUESTION = { kind: 'dates', id: DATES } as const;
const said = (card: unknown) => JSON.stringify(card);

describeStores('hitta tid: från frågan till mötet', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const dates = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/dates/${DATES}`)).body;
  const journal = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;
  const posts = () => product.connector.state().posted;

  describe('det som inte går att fråga', () => {
    it.each([
      ['en dag för nio år sedan', { proposals: [{ date: '2024-03-04' }, { date: '2015-01-29' }] }, 'day-is-past', 409],
      ['samma dag två gånger', { proposals: [{ date: '2024-03-04' }, { date: '2024-03-04' }] }, 'same-proposal', 409],
      ['en enda dag', { proposals: [{ date: '2024-03-04' }] }, 'too-few-proposals', 409],
      ['inga dagar alls', { proposals: [] }, 'too-few-proposals', 409],
      ['en rubrik på 500 tecken med Markdown', { title: '**[x](https://a.se)**'.repeat(25) }, 'field-too-long', 400],
      ['en tom rubrik', { title: '  ' }, 'field-empty', 400],
      ['ett organ som inte finns', { forum: 'finns-inte' }, 'unknown-forum', 409],
      ['ett organ utan team', { forum: 'ssk' }, 'dates-no-team', 409],
      ['dagar som inte är en lista', { proposals: 'hej' }, 'malformed', 400],
      ['en dag som inte är en dag', { proposals: [{ date: '2024-03-04' }, { date: 'fredag' }] }, 'unclear-day', 400],
    ])('%s', async (_name, fields, code, status) => {
      const before = await journal();
      const refused = await product.command(SECRETARIAT, asking(fields));
      expect(refused).toMatchObject({ status, body: { code: `refusal.${code}` } });
      expect(await journal()).toBe(before);
    });

    it('den som inte är kansliet', async () => {
      expect(await product.command('p-kd-salem', asking())).toMatchObject({
        status: 403,
        body: { code: 'refusal.secretariat-only' },
      });
    });
  });

  it('kansliet frågar, och två tryck är en fråga: ett kort i organets kanal', async () => {
    const before = posts().length;
    expect(await product.command(SECRETARIAT, asking())).toMatchObject({ status: 200, body: { done: true } });
    expect(await product.command(SECRETARIAT, asking())).toMatchObject({ status: 200, body: { repeat: true } });
    expect(await product.command(SECRETARIAT, asking({ title: 'En annan' }))).toMatchObject({
      status: 409,
      body: { code: 'refusal.dates-exist' },
    });
    await product.settled();
    expect(posts().length).toBe(before + 1);
    const [row] = await ask<{ payload: unknown; recipients: number }>(
      product.databaseUrl,
      `select payload, (select count(*)::int from recipient where delivery = delivery.id) as recipients
       from delivery where matter_kind = 'dates' and matter_id = '${DATES}' and kind = 'post'`,
    );
    expect(said(row?.payload)).toContain('Ledningsgruppen · Budget **2025**');
    expect(row?.recipients).toBeGreaterThan(8);
    const { planFor } = (await product.get(SECRETARIAT, '/api/tab/year?year=2024')).body.can;
    const reached = Object.fromEntries(
      planFor.map((one: { forum: string; reached: object }) => [one.forum, one.reached]),
    );
    expect(reached.lg).toMatchObject({ holders: row?.recipients, channel: true });
    expect(reached.ssk).toMatchObject({ channel: false });
  });

  it('de tillfrågade ser den under Att göra, och var och en ser sitt eget kort', async () => {
    const { items } = (await product.get('p-kd-salem', '/api/tab/todo')).body;
    expect(items).toMatchObject([
      {
        kind: 'answer-dates',
        dates: DATES,
        text: 'Svara på vilka dagar som passar: Ledningsgruppen',
        meeting: { whenText: 'Svara före måndag 4 mars 2024.' },
      },
    ]);
    expect((await product.get('p-rufs-salem', '/api/tab/todo')).body.items).toEqual([]);
    expect(said(await cardSeenBy(product, 'p-kd-salem', QUESTION))).toContain('Du har inte svarat');
  });

  it('ett svar är sparat innan kortet kommer tillbaka, och kortet säger det', async () => {
    await pressDay(product, 'p-kd-salem', QUESTION, 'd1', 'yes');
    const pressed = await pressDay(product, 'p-kd-salem', QUESTION, 'd2', 'no');
    expect(pressed).toMatchObject({ body: { type: 'application/vnd.microsoft.card.adaptive' } });
    expect(said(pressed.body.value)).toContain(
      'Du har svarat. Passar: måndag 4 mars kl. 9.00. Passar inte: tisdag 5 mars kl. 13.00. Inget svar: torsdag 7 mars.',
    );
    expect((await product.get('p-kd-salem', '/api/tab/todo')).body.items).toEqual([]);
  });

  it('ett nytt svar ersätter dagarna det nämner; journalen har båda', async () => {
    await pressDay(product, 'p-kd-salem', QUESTION, 'd2', 'if-need-be');
    expect((await dates('p-kd-salem')).mine.answers).toEqual({ d1: 'yes', d2: 'if-need-be' });
    const lines = await ask(
      product.databaseUrl,
      `select data->'answers' as answers, version from journal where id = '${DATES}/seat-lg-salem' order by seq`,
    );
    expect(lines).toEqual([
      { answers: { d1: 'yes' }, version: 1 },
      { answers: { d2: 'no' }, version: 2 },
      { answers: { d2: 'if-need-be' }, version: 3 },
    ]);
  });

  it('samma tryck levererat två gånger räknas en gång; ja, nej, ja räknas tre', async () => {
    const seen = await cardSeenBy(product, 'p-kd-haninge', QUESTION);
    const data = press(seen, 'Ingen passar');
    await product.press('p-kd-haninge', data, { id: 'f:samma' });
    await product.press('p-kd-haninge', data, { id: 'f:samma' });
    await product.press('p-kd-haninge', data);
    const version = async (seat: string) =>
      (
        await ask<{ version: number }>(
          product.databaseUrl,
          `select version from poll_answer where id = '${DATES}/${seat}' and poll_id = '${DATES}'`,
        )
      )[0]?.version;
    expect(await version('seat-lg-haninge')).toBe(1);
    const card = await cardSeenBy(product, 'p-kd-tyreso', QUESTION);
    for (const d1 of ['yes', 'no', 'yes'] as const) await product.press('p-kd-tyreso', pressOfDay(card, 'd1', d1));
    expect(await version('seat-lg-tyreso')).toBe(3);
    expect((await dates('p-kd-tyreso')).mine.answers).toEqual({ d1: 'yes' });
  });

  it('från fliken och från en äldre klient är det samma kommando', async () => {
    const tab = { do: 'answer-dates', dates: DATES, answers: { d1: 'if-need-be' }, drawn: drawn() };
    expect(await product.command('p-kd-huddinge', tab)).toMatchObject({ status: 200 });
    const older = submit(await cardSeenBy(product, 'p-kd-nykvarn', QUESTION), 'Alla passar');
    const message = { type: 'message', value: older, name: undefined };
    expect((await product.press('p-kd-nykvarn', {}, message)).status).toBe(200);
    expect((await dates('p-kd-nykvarn')).mine.answers).toEqual({ d1: 'yes', d2: 'yes', d3: 'yes' });
  });

  it.each([
    ['en dag som inte finns i frågan', 'p-kd-botkyrka', { d9: 'yes' }, 'hör inte till frågan'],
    ['ett svar som inte finns', 'p-kd-botkyrka', { d1: 'kanske' }, 'Vi förstod inte'],
    ['inget svar alls', 'p-kd-botkyrka', { d1: '' }, 'Inget svar var valt'],
    ['någon utan plats', 'p-rufs-salem', { d1: 'yes' }, 'Du har ingen plats i Ledningsgruppen'],
    ['en fråga som inte finns', 'p-kd-botkyrka', { d1: 'yes', poll: 'finns-inte' }, 'Frågan finns inte'],
  ])('nekas med besked: %s', async (_name, person, days, sentence) => {
    const before = await journal();
    expect(said((await product.press(person, answer(days))).body)).toContain(sentence);
    expect(await journal()).toBe(before);
  });

  it('det gemensamma kortet följer efter som en uppdatering av samma inlägg', async () => {
    await product.settled();
    const rows = await ask(
      product.databaseUrl,
      `select kind, status from delivery where matter_kind = 'dates' and matter_id = '${DATES}' order by kind`,
    );
    expect(rows).toEqual([
      { kind: 'post', status: 'sent' },
      { kind: 'update', status: 'sent' },
    ]);
  });

  it('kansliet säger en sista dag; den står på sidan, i kortet och för dem som inte har svarat', async () => {
    const set = { do: 'set-dates-deadline', dates: DATES, answerBy: '2024-03-01' };
    expect(await product.command('p-kd-salem', set)).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, set)).toMatchObject({ body: { done: true } });
    expect(await product.command(SECRETARIAT, set)).toMatchObject({ body: { repeat: true } });
    expect(await dates()).toMatchObject({ lastDay: '2024-03-01', statusText: 'Svara senast fredag 1 mars 2024.' });
    expect(await product.command(SECRETARIAT, { ...set, answerBy: '' })).toMatchObject({ body: { done: true } });
    expect(await dates()).toMatchObject({ lastDay: '' });
  });

  it('kansliet ser hur det står: flest kan den fjärde; andra organ ser inget', async () => {
    const view = await dates();
    expect(view.headline).toBe('5 av 8 har svarat. Flest kan måndag 4 mars kl. 9.00.');
    expect(view.proposals[0]).toMatchObject({
      tally: '3 passar, 1 vid behov, 1 passar inte, 3 utan svar',
      best: true,
      carried: 4,
    });
    expect(view.can).toEqual({ choose: true, close: true, setDeadline: true });
    const { dates: inYear } = (await product.get('p-kd-sodertalje', '/api/tab/year?year=2024')).body;
    expect(inYear).toEqual([
      {
        id: DATES,
        forum: 'Ledningsgruppen',
        title: 'Budget **2025**',
        stateText: '5 av 8 har svarat',
        open: true,
        waiting: true,
      },
    ]);
    expect((await product.get(SECRETARIAT, '/api/tab/year?year=2025')).body.dates).toEqual([]);
    expect((await dates('p-kd-salem')).can).toEqual({ choose: false, close: false, setDeadline: false });
    expect(await product.get('p-rufs-salem', `/api/tab/dates/${DATES}`)).toMatchObject({ status: 403 });
    for (const id of ['finns-inte', '%00', '..%2F..']) {
      expect(await product.get(SECRETARIAT, `/api/tab/dates/${id}`)).toMatchObject({
        status: 404,
        body: { code: 'refusal.unknown-dates' },
      });
    }
  });

  it('ett tryck gör dagen till mötet, och de som sagt ja eller nej har redan svarat', async () => {
    const choose = (proposal: string, meeting = MEETING) => ({ do: 'choose-date', dates: DATES, proposal, meeting });
    expect(await product.command('p-kd-salem', choose('d1'))).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, choose('d9'))).toMatchObject({
      body: { code: 'refusal.unknown-proposal' },
    });
    expect(await product.command(SECRETARIAT, choose('d1', 'lg-2024-02-16'))).toMatchObject({
      body: { code: 'refusal.meeting-exists' },
    });
    const both = await Promise.all([
      product.command(SECRETARIAT, choose('d1')),
      product.command(SECRETARIAT, choose('d1')),
    ]);
    expect(both.map(({ body }) => body)).toEqual(expect.arrayContaining([{ done: true }, { repeat: true }]));
    expect(await product.command(SECRETARIAT, choose('d2', 'lg-extra-2'))).toMatchObject({
      status: 409,
      body: { code: 'refusal.date-chosen' },
    });
    const meeting = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    expect(meeting).toMatchObject({
      status: 'planned',
      title: 'Budget **2025**',
      when: { text: 'måndag 4 mars 2024 kl. 9.00–11.00' },
    });
    const rsvps = await ask(
      product.databaseUrl,
      `select state->>'seat' as seat, state->'answer'->>'value' as value, state->>'by' as by, state->'revision' as revision
       from rsvp where meeting_id = '${MEETING}' order by id`,
    );
    expect(rsvps).toEqual([
      { seat: 'seat-lg-haninge', value: 'declined', by: 'p-kd-haninge', revision: 0 },
      { seat: 'seat-lg-nykvarn', value: 'coming', by: 'p-kd-nykvarn', revision: 0 },
      { seat: 'seat-lg-salem', value: 'coming', by: 'p-kd-salem', revision: 0 },
      { seat: 'seat-lg-tyreso', value: 'coming', by: 'p-kd-tyreso', revision: 0 },
    ]);
  });

  it('kortet i kanalen och frågans sida säger vilken dag det blev; att svara efteråt vägras', async () => {
    await product.settled();
    expect(await dates('p-kd-salem')).toMatchObject({
      status: 'chosen',
      meeting: MEETING,
      headline: 'Mötet blir måndag 4 mars 2024 kl. 9.00–11.00.',
      mine: { open: false },
    });
    const update = product.connector
      .state()
      .log.filter(({ op }) => op === 'update')
      .at(-1);
    expect(update).toBeDefined();
    expect(said(await cardSeenBy(product, 'p-kd-salem', QUESTION))).toContain(
      `#/mote/${MEETING}`.replaceAll('#', '%23').replaceAll('/', '%2F'),
    );
    const old = pressOfDay(await postedCard(product, QUESTION), 'd1', 'yes');
    const late = await product.press('p-kd-botkyrka', old);
    expect(said(late.body)).toContain('4 mars 2024');
    expect(said(late.body)).not.toContain('answer-dates');
    expect(await product.command(SECRETARIAT, { do: 'close-dates', dates: DATES })).toMatchObject({ status: 409 });
  });

  it('det som har hänt står under Att göra, med länk; svaren som följde med räknas inte upp', async () => {
    const { changes } = (await product.get(SECRETARIAT, '/api/tab/todo')).body;
    expect(changes).toContainEqual(
      expect.objectContaining({
        text: 'Ledningsgruppen: mötet blir måndag 4 mars 2024 kl. 9.00–11.00',
        meeting: MEETING,
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ text: 'Hitta tid: frågan till Ledningsgruppen är ställd', dates: DATES }),
    );
    expect(said(changes)).not.toContain('Nykvarn: Kommer');
    expect((await product.get('p-rufs-salem', '/api/tab/todo')).body.changes).toEqual([]);
  });

  it('kallelsen frågar bara dem som inte redan har svarat', async () => {
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING });
    const items = async (person: string) => (await product.get(person, '/api/tab/todo')).body.items;
    expect(await items('p-kd-salem')).toEqual([]);
    expect(await items('p-kd-huddinge')).toMatchObject([{ kind: 'answer-notice', meeting: { id: MEETING } }]);
    const { answers } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    expect(answers.summary).toBe('4 av 8 har svarat');
  });

  it('en stängd fråga: kortet säger det, och att svara eller välja vägras', async () => {
    const id = 'lg-hitta-tid-2';
    await product.command(SECRETARIAT, asking({}, id));
    await product.settled();
    expect(await product.command('p-kd-salem', { do: 'close-dates', dates: id })).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, { do: 'close-dates', dates: id })).toMatchObject({ status: 200 });
    expect(await product.command(SECRETARIAT, { do: 'close-dates', dates: id })).toMatchObject({
      body: { repeat: true },
    });
    const old = press(await postedCard(product, { kind: 'dates', id }), 'Alla passar');
    expect(said((await product.press('p-kd-salem', old)).body)).toContain('är stängd');
    const choose = { do: 'choose-date', dates: id, proposal: 'd1', meeting: 'lg-extra-3' };
    expect(await product.command(SECRETARIAT, choose)).toMatchObject({ body: { code: 'refusal.dates-closed' } });
    expect((await product.get('p-kd-salem', '/api/tab/todo')).body.items).toEqual([]);
    await product.settled();
  });

  it('svar som kommer just när dagen väljs: de som blev sparade följer med, de andra fick veta att dagen var vald', async () => {
    const [id, meeting] = ['lg-hitta-tid-3', 'lg-extra-4'];
    await product.command(SECRETARIAT, asking({}, id));
    const names = ['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'nynashamn', 'salem', 'sodertalje', 'tyreso'];
    const card = await postedCard(product, { kind: 'dates', id });
    const give = async (name: string) => {
      const { body } = await product.press(`p-kd-${name}`, pressOfDay(card, 'd1', 'yes'));
      return said(body).includes('Du har svarat') ? [`seat-lg-${name}`] : [];
    };
    const before = names.slice(0, 4).map(give);
    const choose = product.command(SECRETARIAT, { do: 'choose-date', dates: id, proposal: 'd1', meeting });
    const saved = (await Promise.all([...before, ...names.slice(4).map(give)])).flat();
    expect((await choose).body).toEqual({ done: true });
    const rows = await ask<{ seat: string }>(
      product.databaseUrl,
      `select state->>'seat' as seat from rsvp where meeting_id = '${meeting}' order by id`,
    );
    expect(rows.map(({ seat }) => seat)).toEqual(saved.sort());
    await product.settled();
  });

  it('den som ingen dag passar säger det med ett tryck, och ändrar sig för en dag i taget', async () => {
    const of = { kind: 'dates', id: 'lg-hitta-tid-4' } as const;
    await product.command(SECRETARIAT, asking({}, of.id));
    await product.settled();
    const saved = async () => (await product.get('p-kd-salem', `/api/tab/dates/${of.id}`)).body.mine.answers;
    await pressOn(product, 'p-kd-salem', of, 'Ingen passar');
    expect(await saved()).toEqual({ d1: 'no', d2: 'no', d3: 'no' });
    await pressDay(product, 'p-kd-salem', of, 'd2', 'yes');
    expect(await saved()).toEqual({ d1: 'no', d2: 'yes', d3: 'no' });
    await pressDay(product, 'p-kd-salem', of, 'd2', 'no');
    expect(await saved()).toEqual({ d1: 'no', d2: 'no', d3: 'no' });
  });

  it('varje tryck är sparat: flera på samma kort innan något har svarat, och på ett kort som hunnit bli äldre', async () => {
    const of = { kind: 'dates', id: 'lg-hitta-tid-4' } as const;
    const give = (card: object, day: string, suits: 'yes' | 'if-need-be') =>
      product.press('p-kd-haninge', pressOfDay(card, day, suits));
    const older = await postedCard(product, of);
    const own = await cardSeenBy(product, 'p-kd-haninge', of);
    await Promise.all([give(own, 'd1', 'yes'), give(own, 'd2', 'if-need-be')]);
    const last = await give(older, 'd3', 'yes');
    expect(said(last.body.value)).toContain('Tack, ditt svar är sparat.');
    const { answers } = (await product.get('p-kd-haninge', `/api/tab/dates/${of.id}`)).body.mine;
    expect(answers).toEqual({ d1: 'yes', d2: 'if-need-be', d3: 'yes' });
  });

  it('ett kort som står kvar från förr läses som det var: markerade dagar passar, de andra inte; eller dag för dag', async () => {
    const poll = 'lg-hitta-tid-4';
    const saved = async () => (await product.get('p-kd-tyreso', `/api/tab/dates/${poll}`)).body.mine.answers;
    await product.press('p-kd-tyreso', answer({ d1: '', d3: 'if-need-be' }, { poll }));
    expect(await saved()).toEqual({ d3: 'if-need-be' });
    await product.press('p-kd-tyreso', answer({ days: 'd1,d2', yes: 'd2' }, { poll }));
    expect(await saved()).toEqual({ d1: 'no', d2: 'yes', d3: 'if-need-be' });
    await product.settled();
  });

  it('journalen ger samma tillstånd som lagret, och nämner ingen med namn', async () => {
    const states = await replayed(product, store);
    for (const kind of ['date-poll', 'poll-answer', 'rsvp']) {
      const rows = await ask<{ id: string; state: unknown }>(
        product.databaseUrl,
        `select id, state from ${kind.replace('-', '_')} order by id`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, state } of rows) expect([id, states.get(`${kind}/${id}`)]).toEqual([id, state]);
    }
  });

  it('ingenting oväntat loggades, och inga personuppgifter', () => {
    expect(product.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(said(product.logged)).not.toMatch(/@example\.se|kommundirektör|budget/i);
  });
});
