import type { PressedCard } from '../../../bot/cards/declared-card.ts';
import { CARDS } from '../../../bot/declared/cards.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import { ROWS } from '../../support/every-command.ts';
import { signJwt } from '../../support/harness/lib.mjs';
import { type Answer, faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { STRANGE_WORDS, strangely } from '../../support/strange.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const AT_ONCE = 16;
const MADE_BY_CHANCE = 10;

type Fields = Record<string, unknown>;
/** Every command as it works, about what is there: a meeting of the folder, and what the others make. */
const COMMANDS = Object.values(ROWS).map(({ command }) => {
  const about: Fields = { ...command };
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
    for (const type of ['invoke', 'message', 'conversationUpdate'])
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

  it('varje väg in', async () => {
    const all = (await routes()).flatMap(([method = '', path = '']) =>
      addressesOf(method, path).map((url) => ({ method, url })),
    );
    const send = ({ method, url }: { method: string; url: string }) =>
      product.request(SECRETARIAT, url, {
        method,
        ...(method === 'POST'
          ? { headers: { 'content-type': 'application/octet-stream', 'x-file-name': url }, body: 'inget' }
          : {}),
      });
    expect(await broken(all, send)).toEqual([]);
  }, 120_000);
});

/** Method and path of every route that the service has. */
async function routes(): Promise<string[][]> {
  const seen: string[][] = [];
  const nothing = () => undefined;
  const log = { info: nothing, warn: nothing, error: nothing };
  const parts = { teams: {}, service: {}, tabVerifier: {}, publicUrl: '', healthy: nothing, log };
  const app = await createServer(parts as never, (method, path) => seen.push([method, path]));
  await app.close();
  return seen.filter(([method]) => method === 'GET' || method === 'POST');
}

const KNOWN = [MEETING, 'lg', 'q1', 'r1', 'c1', 'kd-salem', 'salem'];
/** What the routes' questions are asked with. */
const QUERY = ['date', 'endDate', 'start', 'forum', 'except', 'year', 'before', 'answerBy', 'channel', 'municipality'];
const USUAL = 'forum=lg&date=2024-03-04&start=09:00&end=11:00&answerBy=2024-04-01';

/** The route with what is there and what is strange in its address. */
function addressesOf(method: string, path: string): string[] {
  const words = [...KNOWN, ...STRANGE_WORDS.map(encodeURIComponent)];
  if (path.includes(':')) return words.map((word) => path.replace(/:\w+/g, word));
  if (method === 'POST') return [path];
  const twice = QUERY.map((name) => `${path}?${USUAL}&${name}=a&${name}=b`);
  return [path, ...twice, ...QUERY.flatMap((name) => STRANGE_WORDS.map((word) => askedWith(path, name, word)))];
}

/** One that names a day may name the last one too, so that both are strange and in order. */
function askedWith(path: string, name: string, word: string): string {
  const query = new URLSearchParams(USUAL);
  query.set(name, word);
  if (name === 'date') query.set('endDate', word);
  return `${path}?${query}`;
}
