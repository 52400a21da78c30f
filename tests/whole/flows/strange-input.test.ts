import type { PressedCard } from '../../../bot/cards/declared-card.ts';
import { CARDS } from '../../../bot/declared/cards.ts';
import { ROWS } from '../../support/every-command.ts';
import { openEveryPage, PAGED, storedOf } from '../../support/every-page.ts';
import { signJwt } from '../../support/harness/lib.mjs';
import { type Answer, faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { addressOf, everyRoute, paramsOf, type Route } from '../../support/routes.ts';
import { STRANGE_WORDS, strangely } from '../../support/strange.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const AT_ONCE = 16;
const MADE_BY_CHANCE = 10;

type Fields = Record<string, unknown>;
/** What the made-up commands name, as the folder has it. */
const REAL: Fields = { forum: 'net-trafik', municipality: 'salem' };

function asInFolder(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => asInFolder(one));
  if (typeof value === 'string') return name in REAL && value !== 'lg' ? REAL[name] : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asInFolder(one, key)]));
}

/** Every command as it works, about what is there: a meeting of the folder, and what the others make. */
const COMMANDS = Object.values(ROWS).map(({ command }) => {
  const about = Object(asInFolder(command)) as Fields;
  return 'meeting' in about && command.do !== 'choose-date' ? { ...about, meeting: MEETING } : about;
});

describe('vad någon än skickar får det ett svar, och tjänsten går inte sönder', () => {
  let product: Product;
  let made = 0;

  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
    for (const command of COMMANDS.filter((one) => !/^(cancel|close|decline|remove|drop)-/.test(String(one.do))))
      await product.command(SECRETARIAT, command);
    for (const asked of [ASKED_FOR_FILE, ASKED_OF_DOCUMENT])
      expect(await product.command(SECRETARIAT, asked)).toMatchObject({ status: 200 });
  }, 60_000);
  afterAll(() => product?.close());

  /** What is made anew in each attempt is another one. */
  const anew = (sent: unknown) => {
    const { id } = Object(sent) as Fields;
    made += 1;
    return /^\w\d$/.test(String(typeof id === 'string' ? id : '')) ? { ...Object(sent), id: `ny-${made}` } : sent;
  };

  /** Sends each, and gives those that were answered with a fault of ours. */
  async function broken<T>(all: readonly T[], send: (one: T) => Promise<Answer | Response>): Promise<unknown[]> {
    const found: unknown[] = [];
    product.logged.length = 0;
    for (let at = 0; at < all.length; at += AT_ONCE)
      await Promise.all(
        all.slice(at, at + AT_ONCE).map(async (one) => {
          const answer = await send(one);
          const status = Math.max(answer.status, Number((answer as Answer).body?.statusCode) || 0);
          if (status >= 500 && status !== 501) found.push([status, JSON.stringify(one)]);
        }),
      );
    expect(faultsLogged(product).map(({ line }) => line)).toEqual([]);
    return found;
  }

  it('varje väg in för en fil, med en rätt adress: den tas emot', async () => {
    const uploads = (await everyRoute()).filter(({ method, path }) => method === 'POST' && path in BODIES);
    expect(uploads.map(({ path }) => path).sort()).toEqual(Object.keys(BODIES).sort());
    for (const { method, path } of uploads) {
      const url = `${addressOf(path, usualIn(path))}?${usual(path)}`;
      expect([path, (await ask(method, path, url)).status]).toEqual([path, 200]);
    }
  });

  it('varje väg in, med det som är rätt och det som är underligt på varje plats i adressen', async () => {
    const asked = (await everyRoute()).flatMap((route) => addressesOf(route).map((url) => ({ ...route, url })));
    expect(await broken(asked, ({ method, path, url }) => ask(method, path, url))).toEqual([]);
  }, 300_000);

  it.each(COMMANDS.map((command) => [String(command.do), command] as const))(
    '%s från fliken',
    async (_name, command) => {
      const all = strangely(command, MADE_BY_CHANCE);
      expect(await broken(all, (one) => product.command(SECRETARIAT, anew(one) as object))).toEqual([]);
    },
    60_000,
  );

  it('kroppen runt ett kommando', async () => {
    const body = { key: 'nyckel-12345', command: { do: 'send-notice', meeting: MEETING } };
    const post = (path: string) => (one: unknown) =>
      product.request(SECRETARIAT, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(one),
      });
    expect(await broken(strangely(body), post('/api/tab/commands'))).toEqual([]);
    expect(await broken(strangely({ key: 'nyckel-12346', forum: 'lg' }), post('/api/tab/subscriptions'))).toEqual([]);
  }, 60_000);

  const cards: PressedCard[] = Object.values(CARDS);
  const presses = cards.flatMap(({ actions, about }) => [
    ['refresh', { v: 1, do: 'refresh', [about]: MEETING }] as const,
    ...Object.keys(actions).map((name) => {
      const command: Fields = COMMANDS.find((one) => one.do === name) ?? {};
      const { values, ...answer } = Object(command.answer ?? {}) as Fields;
      return [name, { ...command, ...Object(values), ...answer, ...Object(command.answers), v: 1, do: name }] as const;
    }),
  ]);
  it.each(presses)(
    '%s på ett kort',
    async (_name, data) => {
      const all = strangely(data, MADE_BY_CHANCE);
      expect(await broken(all, (one) => product.press('p-kd-salem', one as object))).toEqual([]);
    },
    60_000,
  );

  it('en aktivitet', async () => {
    const sent = {
      id: 'f:1',
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: product.connector.serviceUrl,
      locale: 'sv-SE',
      action: 'add',
      from: { id: '29:x', name: 'x', aadObjectId: '33333333-3333-4333-8333-333333333333' },
      conversation: { id: LG, conversationType: 'channel', tenantId: '11111111-1111-4111-8111-111111111111' },
      recipient: { id: '28:bot', name: 'Samverkan' },
      channelData: {
        eventType: 'channelCreated',
        tenant: { id: '11111111-1111-4111-8111-111111111111' },
        team: { id: LG, name: 'LG', aadGroupId: 'g' },
        channel: { id: '19:k', name: 'k', type: 'standard' },
      },
      membersAdded: [{ id: '29:y' }],
      membersRemoved: [{ id: '29:y' }],
      entities: [{ type: 'mention', mentioned: { id: '28:bot' } }],
      value: { action: { data: { v: 1, do: 'refresh', meeting: MEETING } } },
    };
    for (const type of ['invoke', 'message', 'conversationUpdate', 'installationUpdate'])
      expect(await broken(strangely({ ...sent, type }), (one) => product.activity(one as object))).toEqual([]);
  }, 120_000);

  it('uppgifterna i en rätt signerad token', async () => {
    const token = (claims: unknown) => {
      const { kid, key } = product.tokens.signer();
      return signJwt(claims as object, key, { kid });
    };
    const claimsIn = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const ofTab = { ...claimsIn(product.bearer(SECRETARIAT)), appid: 'x', groups: ['g'] };
    const noAzp = { ...ofTab, azp: undefined };
    const asTab = (claims: unknown) =>
      fetch(`${product.url}/api/tab/todo`, { headers: { authorization: `Bearer ${token(claims)}` } });
    expect(await broken([...strangely(ofTab), ...strangely(noAzp)], asTab)).toEqual([]);
    const ofChannel = claimsIn(product.tokens.token());
    expect(await broken(strangely(ofChannel), (one) => product.activity({ type: 'message' }, token(one)))).toEqual([]);
  }, 120_000);

  it('inget av det som efter allt detta är sparat stänger en sida, för kansliet, en ledamot eller en gäst', async () => {
    product.logged.length = 0;
    const { broken: pages, shown } = await openEveryPage(product, await storedOf(product, PAGED), READERS);
    expect(pages).toEqual([]);
    expect(faultsLogged(product).map(({ line }) => line)).toEqual([]);
    expect((await everyRoute()).filter(({ method, path }) => method === 'GET' && !shown.has(path))).toEqual([]);
  }, 600_000);

  /** One request; a press has a key of its own. */
  async function ask(method: string, path: string, url: string): Promise<Response> {
    made += 1;
    const headers = { 'content-type': 'application/octet-stream' };
    const sent = method === 'GET' ? {} : { method, headers, body: BODIES[path] ?? 'inget' };
    const answer = await product.request(SENDERS[path] ?? SECRETARIAT, url.replace(KEY, `nyckel-${made}`), sent);
    await answer.arrayBuffer();
    return answer;
  }
});

const READERS = [SECRETARIAT, 'p-kd-salem', 'p-gast-region'];
const WITH_FILE = 'med-fil';
/** A question to which a file may be the answer. */
const ASKED_FOR_FILE = {
  do: 'ask-round',
  id: WITH_FILE,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Skicka filen',
    form: [{ id: 'f1', kind: 'file', label: 'Filen', required: false }],
    answerBy: { date: '2024-03-01' },
    visibility: 'at-once',
  },
};

/** A document that the boards take a stand on. */
const ASKED_OF_DOCUMENT = {
  ...ASKED_FOR_FILE,
  id: 'om-dokument',
  fields: {
    ...ASKED_FOR_FILE.fields,
    purpose: 'endorsement',
    form: [{ id: 'p1', kind: 'text', label: 'Vem beslutar?', required: false, stances: ['adopts'] }],
    document: { sort: 'Plan', summary: 'Kort.', background: 'Sedan i våras.', proposal: 'att anta den' },
  },
};

/** What is sent to the ways in that take a file. */
const BODIES: Readonly<Record<string, string>> = {
  '/api/tab/meetings/:id/items/:item/annexes': 'en bilaga',
  '/api/tab/rounds/:id/files': 'en fil',
  '/api/tab/consultations/:id/annexes': 'en karta',
  '/api/tab/consultation-list': 'Remiss;Remittent\nLänsplan;Region Stockholm',
  '/api/tab/calendars': [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20240101T080000Z'],
    ...['DTSTART:20240304T080000Z', 'DTEND:20240304T090000Z', 'SUMMARY:Annat', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n'),
};

/** Who may send it, where the secretariat may not. */
const SENDERS: Readonly<Record<string, string>> = { '/api/tab/rounds/:id/files': 'p-kd-salem' };

/** What is there, by the word of the address that says what it is about. */
const KNOWN: Readonly<Record<string, string>> = {
  meetings: MEETING,
  minutes: MEETING,
  reminders: MEETING,
  dates: 'q1',
  rounds: WITH_FILE,
  consultations: 'c1',
};
const PARTS = { item: 'p1', annex: 'p1-b1', file: 'b1', kind: 'meeting', municipality: 'salem' };

function usualIn(path: string): Record<string, string> {
  return { ...PARTS, id: KNOWN[path.split('/')[3] ?? ''] ?? MEETING };
}

const KEY = 'en-nyckel-per-tryck';
const DAYS = 'forum=lg&date=2024-03-04&start=09:00&end=11:00&answerBy=2024-04-01&until=2024-05-01';
/** What the routes' questions are asked with; `same` and `title` say nothing where they are not said. */
function usual(path: string): URLSearchParams {
  const query = new URLSearchParams(`${DAYS}&query=budget&key=${KEY}&name=a.txt&field=f1`);
  if (path.includes('/rounds/')) query.set('municipality', 'salem');
  return query;
}
const QUERY = [
  ...['date', 'endDate', 'start', 'end', 'forum', 'except', 'year', 'before', 'answerBy', 'until'],
  ...['channel', 'team', 'municipality', 'query', 'kind', 'after'],
  ...['key', 'name', 'digest', 'field', 'same', 'title'],
];

/** The route with what is there, and with what is strange in one place of its address at a time. */
function addressesOf({ path }: Route): string[] {
  const said = usualIn(path);
  const right = addressOf(path, said);
  const words = [...Object.values(KNOWN), ...Object.values(PARTS), ...STRANGE_WORDS];
  const inPath = paramsOf(path).flatMap((name) => words.map((word) => addressOf(path, { ...said, [name]: word })));
  const twice = QUERY.map((name) => `${right}?${usual(path)}&${name}=a&${name}=b`);
  // A paper is what it is whatever it is asked with.
  const strange = isPaper(path) ? [] : QUERY.flatMap((name) => STRANGE_WORDS.map((word) => [name, word] as const));
  const asked = strange.map(([name, word]) => `${right}?${askedWith(usual(path), name, word)}`);
  return [right, ...inPath.map((url) => `${url}?${usual(path)}`), ...twice, ...asked];
}

function isPaper(path: string): boolean {
  return /\.(docx|pdf|xlsx|csv)$/.test(path);
}

/** One that names a day may name the last one too, so that both are strange and in order. */
function askedWith(query: URLSearchParams, name: string, word: string): URLSearchParams {
  query.set(name, word);
  if (name === 'date') query.set('endDate', word);
  return query;
}
