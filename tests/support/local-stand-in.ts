import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { createLocalTeams } from '../../local/create-local-teams.ts';
import type { LocalOptions, LocalTeams } from '../../local/options.ts';
import type { Activity, PersonView, PressAnswer } from '../../local/wire.ts';
import { freePort } from './free-port.ts';

export const APP = '00000000-0000-4000-8000-00000000b07a';
export const TENANT = '11111111-1111-4111-8111-111111111111';
export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

const person = (id: string, title: string, who: string, more: Partial<LocalOptions['people'][number]> = {}) => ({
  id,
  title,
  who,
  mail: `${id}@example.se`,
  guest: false,
  secretariat: false,
  language: 'sv' as const,
  ...more,
});

export const people = [
  person('samordnare', 'Samordnare', 'Kansliet', { secretariat: true }),
  person('kd-huddinge', 'Kommundirektör', 'Huddinge'),
  person('kd-haninge', 'Kommundirektör', 'Haninge', { guest: true, language: 'en' }),
  person('mb-salem', 'Miljöstrateg', 'Salem', { guest: true }),
  person('utan-team', 'Utredare', 'Nykvarn', { guest: true }),
];
const teams = [
  { forum: 'lg', name: 'Ledningsgruppen', members: ['samordnare', 'kd-huddinge', 'kd-haninge'] },
  { forum: 'miljo', name: 'Miljönätverket', members: ['samordnare', 'mb-salem'] },
];

export const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
export const message = (text: string): Activity => ({
  type: 'message',
  summary: text,
  attachments: [{ contentType: CARD_TYPE, content: card(text) }],
});

/** A bot that checks its caller as a bot must, remembers what it was told and answers as it is told. */
function listeningBot(origin: string) {
  const told: Activity[] = [];
  const keys = createRemoteJWKSet(new URL(`${origin}/local/channel/.well-known/keys`));
  const bot = {
    told,
    status: 200,
    answer: { statusCode: 200, type: CARD_TYPE, value: card('Svaret är sparat') } as unknown,
    register(app: FastifyInstance) {
      app.post<{ Body: Activity }>('/api/messages', async (request, reply) => {
        const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
        const { payload } = await jwtVerify(token, keys, { issuer: 'https://api.botframework.com', audience: APP });
        if (payload.serviceurl !== request.body.serviceUrl) return reply.code(403).send();
        told.push(request.body);
        return reply.code(bot.status).send(request.body.type === 'invoke' ? bot.answer : undefined);
      });
    },
  };
  return bot;
}

// Making an RSA key takes longer than everything else here, so all starts but the first find one.
export const keyFile = 'key.pem';
let key: Buffer | undefined;

// What the test at hand has.
export let folder: string;
export let origin: string;
let options: LocalOptions;
export let app: FastifyInstance;
export let local: LocalTeams;
export let bot: ReturnType<typeof listeningBot>;

export async function start(): Promise<void> {
  local = await createLocalTeams(options);
  bot = listeningBot(origin);
  app = Fastify();
  bot.register(app);
  await local.register(app);
  await app.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) });
}

/** Before each test of a file a stand-in of its own, in an empty folder, and a bot that listens to it. */
export function startBeforeEach(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'local-teams-'));
    origin = `http://127.0.0.1:${await freePort()}`;
    options = {
      folder,
      origin,
      appId: APP,
      tenant: TENANT,
      people,
      teams,
      pageFolder: join(folder, 'page'),
      startAt: new Date('2024-01-29T07:00:00Z'),
      real: Date.now,
    };
    if (key) await writeFile(join(folder, keyFile), key, { mode: 0o600 });
    await start();
    key ??= await readFile(join(folder, keyFile));
  });

  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
}

export const get = async <T>(url: string, headers: Record<string, string> = {}): Promise<T> =>
  (await fetch(new URL(url, origin), { headers })).json() as Promise<T>;

export const send = (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(new URL(url, origin), {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

export async function bearer(): Promise<Record<string, string>> {
  const { access_token } = await get<{ access_token: string }>(
    '/local/msi/token?resource=https://api.botframework.com&client_id=x',
  );
  return { authorization: `Bearer ${access_token}` };
}

export const see = (id: string) => get<PersonView>(`/local/api/people/${id}`);

export async function channelId(forum = 'lg'): Promise<string> {
  const { channels } = await see('samordnare');
  return channels.find((one) => one.forum === forum)?.conversation ?? '';
}

export async function connector(method: string, path: string, body?: unknown) {
  const response = await send(method, `/local/connector/v3/${path}`, body, await bearer());
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: the connector's answers are looked into field by field
  return { status: response.status, body: (text ? JSON.parse(text) : null) as any };
}

export const inPath = encodeURIComponent;

export async function post(text: string): Promise<{ id: string; activityId: string }> {
  const opened = await connector('POST', 'conversations', {
    isGroup: true,
    channelData: { channel: { id: await channelId() } },
    activity: message(text),
  });
  expect(opened.status).toBe(201);
  return opened.body;
}

export async function press(
  id: string,
  type: 'Action.Execute' | 'Action.Submit',
  on: { activityId: string },
  data: object = {},
) {
  const response = await send('POST', `/local/api/people/${id}/press`, {
    conversation: await channelId(),
    message: on.activityId,
    action: { type, verb: 'answer-notice', data },
    trigger: 'manual',
    locale: 'sv-SE',
  });
  return { status: response.status, body: (await response.json()) as PressAnswer };
}
