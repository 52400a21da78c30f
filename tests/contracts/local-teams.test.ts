import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createLocalTeams } from '../../local/create-local-teams.ts';
import type { LocalOptions, LocalTeams } from '../../local/options.ts';
import { markdown } from '../../local/page/card/markdown.ts';
import { asOldClient } from '../../local/page/card/old-client.ts';
import { automaticRefresh } from '../../local/page/card/refresh.ts';
import { instantOf, longTime, wallTime } from '../../local/page/dates.ts';
import type { Activity, Cast, PersonView, PressAnswer } from '../../local/wire.ts';

const APP = '00000000-0000-4000-8000-00000000b07a';
const TENANT = '11111111-1111-4111-8111-111111111111';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

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

const people = [
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

const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
const message = (text: string): Activity => ({
  type: 'message',
  summary: text,
  attachments: [{ contentType: CARD_TYPE, content: card(text) }],
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

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
const keyFile = 'key.pem';
let key: Buffer | undefined;

let folder: string;
let origin: string;
let options: LocalOptions;
let app: FastifyInstance;
let local: LocalTeams;
let bot: ReturnType<typeof listeningBot>;

async function start(): Promise<void> {
  local = await createLocalTeams(options);
  bot = listeningBot(origin);
  app = Fastify();
  bot.register(app);
  await local.register(app);
  await app.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) });
}

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

const get = async <T>(url: string, headers: Record<string, string> = {}): Promise<T> =>
  (await fetch(new URL(url, origin), { headers })).json() as Promise<T>;

const send = (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(new URL(url, origin), {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

async function bearer(): Promise<Record<string, string>> {
  const { access_token } = await get<{ access_token: string }>(
    '/local/msi/token?resource=https://api.botframework.com&client_id=x',
  );
  return { authorization: `Bearer ${access_token}` };
}

const see = (id: string) => get<PersonView>(`/local/api/people/${id}`);

async function channelId(forum = 'lg'): Promise<string> {
  const { channels } = await see('samordnare');
  return channels.find((one) => one.forum === forum)?.conversation ?? '';
}

async function connector(method: string, path: string, body?: unknown) {
  const response = await send(method, `/local/connector/v3/${path}`, body, await bearer());
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: the connector's answers are looked into field by field
  return { status: response.status, body: (text ? JSON.parse(text) : null) as any };
}

const inPath = encodeURIComponent;

async function post(text: string): Promise<{ id: string; activityId: string }> {
  const opened = await connector('POST', 'conversations', {
    isGroup: true,
    channelData: { channel: { id: await channelId() } },
    activity: message(text),
  });
  expect(opened.status).toBe(201);
  return opened.body;
}

async function press(
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

describe('sign-in, as Azure and the channel do it', () => {
  test('the signing key is kept for its owner alone', async () => {
    // The first test of all: this key is of the stand-in's own making.
    expect((await stat(join(folder, keyFile))).mode & 0o777).toBe(0o600);
  });

  test('the channel publishes its issuer and keys that are endorsed for Teams', async () => {
    const metadata = await get<{ issuer: string; jwks_uri: string }>(local.settings.channelMetadataUrl);
    expect(metadata.issuer).toBe('https://api.botframework.com');
    const { keys } = await get<{ keys: { kid: string; endorsements: string[]; d?: string }[] }>(metadata.jwks_uri);
    expect(keys).toHaveLength(1);
    expect(keys[0]?.endorsements).toEqual(['msteams']);
    expect(keys[0]?.d).toBeUndefined();
  });

  test('a token for the tab names the person, the tenant, the app and the scope', async () => {
    const metadata = await get<{ issuer: string; jwks_uri: string }>(local.settings.tabMetadataUrl);
    expect(metadata.issuer).toBe(local.settings.tabIssuer);
    const { token } = (await (await send('POST', '/local/api/people/kd-haninge/token')).json()) as { token: string };
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
      issuer: local.settings.tabIssuer,
      audience: APP,
    });
    expect(payload).toMatchObject({ tid: TENANT, oid: local.account('kd-haninge'), scp: 'access_as_user' });
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', kid: expect.any(String) });
  });

  test('accounts are GUIDs that differ between persons and stay the same', async () => {
    const accounts = people.map(({ id }) => local.account(id));
    expect(new Set(accounts).size).toBe(people.length);
    for (const account of accounts) expect(account).toMatch(GUID);
    expect(local.settings.secretariatAccounts).toEqual([local.account('samordnare')]);
  });

  test('nobody gets a token for a person who is not there', async () => {
    expect((await send('POST', '/local/api/people/nobody/token')).status).toBe(404);
    await expect(local.token('nobody')).rejects.toThrow('nobody');
  });
});

describe('the connector', () => {
  test('a post opens a thread and both ids come back', async () => {
    const opened = await post('Kallelse');
    expect(opened.id).toBe(`${await channelId()};messageid=${opened.activityId}`);
    expect(opened).toMatchObject({ serviceUrl: local.settings.serviceUrl });
    const [channel] = (await see('kd-haninge')).channels;
    expect(channel?.posts).toMatchObject([{ id: opened.activityId, card: card('Kallelse'), from: { bot: true } }]);
  });

  test('a post to the channel itself opens a thread too, a post to a thread stays in it', async () => {
    const first = await connector('POST', `conversations/${inPath(await channelId())}/activities`, message('Ett'));
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^\d+$/) } });
    const thread = inPath(`${await channelId()};messageid=${first.body.id}`);
    await connector('POST', `conversations/${thread}/activities`, message('Två'));
    await connector('POST', `conversations/${thread}/activities/${first.body.id}`, message('Tre'));
    const [channel] = (await see('kd-huddinge')).channels;
    expect(channel?.posts.map((one) => one.thread)).toEqual([first.body.id, first.body.id, first.body.id]);
  });

  test('an update changes the post where it stands', async () => {
    const { id, activityId } = await post('Kallelse');
    const updated = await connector('PUT', `conversations/${inPath(id)}/activities/${activityId}`, message('Inställt'));
    expect(updated).toEqual({ status: 200, body: { id: activityId } });
    const [channel] = (await see('kd-haninge')).channels;
    expect(channel?.posts).toMatchObject([{ id: activityId, card: card('Inställt'), changed: expect.any(String) }]);
  });

  test('a deleted post is gone for the next update', async () => {
    const { id, activityId } = await post('Kallelse');
    expect((await connector('DELETE', `conversations/${inPath(id)}/activities/${activityId}`)).status).toBe(200);
    expect(await connector('PUT', `conversations/${inPath(id)}/activities/${activityId}`, message('Ny'))).toEqual({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation', message: expect.any(String) } },
    });
  });

  test.each([
    ['a channel', '19:nowhere@thread.tacv2'],
    ['a chat', 'a:nobody'],
  ])('%s that is not there is ConversationNotFound', async (_what, id) => {
    const answer = { status: 404, body: { error: { code: 'ConversationNotFound', message: expect.any(String) } } };
    expect(await connector('POST', `conversations/${inPath(id)}/activities`, message('Hej'))).toEqual(answer);
    expect(await connector('GET', `conversations/${inPath(id)}/pagedmembers`)).toEqual(answer);
  });

  test('a thread that was never begun is ConversationNotFound', async () => {
    const thread = inPath(`${await channelId()};messageid=1`);
    expect(await connector('PUT', `conversations/${thread}/activities/1`, message('Ny'))).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
  });

  test('an own chat opens for somebody at home and not for a guest', async () => {
    const opening = (id: string) => ({
      members: [{ id: local.account(id) }],
      tenantId: TENANT,
      activity: message('Hej'),
    });
    const opened = await connector('POST', 'conversations', opening('kd-huddinge'));
    expect(opened).toMatchObject({
      status: 201,
      body: { id: expect.stringMatching(/^a:/), activityId: expect.any(String) },
    });
    expect((await see('kd-huddinge')).chat?.posts).toHaveLength(1);
    expect(await connector('POST', 'conversations', opening('kd-haninge'))).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    });
  });

  test('members come with account, mail and the mark of a guest, page by page', async () => {
    const id = inPath(await channelId());
    const all = await connector('GET', `conversations/${id}/members`);
    expect(all.body).toHaveLength(3);
    const first = await connector('GET', `conversations/${id}/pagedmembers?pageSize=2`);
    expect(first.body.members).toHaveLength(2);
    const rest = await connector(
      'GET',
      `conversations/${id}/pagedmembers?pageSize=2&continuationToken=${inPath(first.body.continuationToken)}`,
    );
    expect(rest.body).toMatchObject({
      continuationToken: null,
      members: [
        {
          id: expect.stringMatching(/^29:/),
          aadObjectId: local.account('kd-haninge'),
          email: 'kd-haninge@example.se',
          userPrincipalName: expect.stringContaining('#EXT#'),
          tenantId: TENANT,
        },
      ],
    });
  });

  test('a team tells its name and group', async () => {
    expect((await connector('GET', `teams/${inPath(await channelId())}`)).body).toMatchObject({
      name: 'Ledningsgruppen',
      aadGroupId: expect.stringMatching(GUID),
    });
  });

  test.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer garbage' }],
  ])('%s is refused', async (_what, headers) => {
    const answer = await send('POST', '/local/connector/v3/conversations', {}, headers);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'Unauthorized' } });
  });

  test("a person's token for the tab opens nothing in the connector", async () => {
    const headers = { authorization: `Bearer ${await local.token('samordnare')}` };
    expect((await send('POST', '/local/connector/v3/conversations', {}, headers)).status).toBe(401);
  });

  test('what is not JSON is BadSyntax', async () => {
    const answer = await connector('POST', `conversations/${inPath(await channelId())}/activities`, '{"type":');
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
    const nothing = await connector('POST', `conversations/${inPath(await channelId())}/activities`, '[]');
    expect(nothing).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
  });

  test('a message over 28 KB is too big', async () => {
    const answer = await connector(
      'POST',
      `conversations/${inPath(await channelId())}/activities`,
      message('å'.repeat(15_000)),
    );
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  });

  test('a route that is not there answers as the connector', async () => {
    expect(await connector('GET', 'nothing')).toMatchObject({ status: 404, body: { error: { code: 'NotFound' } } });
  });
});

describe('what the bot is told', () => {
  test('installing tells of every team and every own chat, once', async () => {
    await local.installEverywhere();
    const kinds = bot.told.map((one) => one.type).sort();
    expect(kinds).toEqual([...Array(4).fill('conversationUpdate'), ...Array(4).fill('installationUpdate')]);
    const general = await channelId();
    const team = bot.told.find(
      (one) => one.type === 'conversationUpdate' && (one.conversation as { id: string }).id === general,
    );
    expect(team).toMatchObject({
      channelId: 'msteams',
      recipient: { id: `28:${APP}` },
      membersAdded: [{ id: `28:${APP}` }],
      conversation: { id: await channelId(), isGroup: true, tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, team: { id: await channelId(), name: 'Ledningsgruppen' } },
    });
    await local.installEverywhere();
    expect(bot.told).toHaveLength(8);
  });

  test('what the bot did not take is told again', async () => {
    bot.status = 503;
    await expect(local.installEverywhere()).rejects.toThrow('did not take 4');
    bot.status = 200;
    bot.told.length = 0;
    await local.installEverywhere();
    expect(bot.told).toHaveLength(8);
  });

  test('a press is an invoke from that person, on that message, in that thread', async () => {
    const opened = await post('Kallelse');
    expect((await press('kd-haninge', 'Action.Execute', opened, { answer: 'attending' })).body).toEqual({
      kind: 'card',
      card: card('Svaret är sparat'),
    });
    expect(bot.told).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: expect.stringMatching(/^f:/),
        replyToId: opened.activityId,
        from: { id: expect.stringMatching(/^29:/), aadObjectId: local.account('kd-haninge'), name: 'Kommundirektör' },
        conversation: { id: opened.id, conversationType: 'channel', tenantId: TENANT },
        value: {
          action: { type: 'Action.Execute', verb: 'answer-notice', data: { answer: 'attending' } },
          trigger: 'manual',
        },
        locale: 'sv-SE',
        serviceUrl: local.settings.serviceUrl,
      },
    ]);
  });

  test("an older client's press is a message with the card's values", async () => {
    const opened = await post('Kallelse');
    expect((await press('kd-huddinge', 'Action.Submit', opened, { do: 'answer-notice' })).body).toEqual({
      kind: 'taken',
    });
    expect(bot.told).toMatchObject([{ type: 'message', replyToId: opened.activityId, value: { do: 'answer-notice' } }]);
  });

  test.each([
    [
      'a sentence',
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'För sent' },
      { kind: 'message', text: 'För sent' },
    ],
    [
      'an error',
      200,
      {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'Välj en tid.' },
      },
      { kind: 'error', code: 'BadRequest', text: 'Välj en tid.' },
    ],
    ['a refusal over HTTP', 500, {}, { kind: 'error', code: 'Http500' }],
    ['nonsense', 200, { hello: 1 }, { kind: 'error', code: 'Invokeundefined' }],
  ])('the page is told when the bot answers with %s', async (_what, status, answer, expected) => {
    const opened = await post('Kallelse');
    Object.assign(bot, { status, answer });
    expect((await press('kd-haninge', 'Action.Execute', opened)).body).toEqual(expected);
  });

  test('nobody presses what they do not see', async () => {
    const opened = await post('Kallelse');
    expect((await press('utan-team', 'Action.Execute', opened)).status).toBe(404);
    expect((await press('kd-haninge', 'Action.Execute', { activityId: '1' })).status).toBe(404);
    expect(bot.told).toEqual([]);
  });

  test('what somebody writes in a channel mentions the bot and stands there at once', async () => {
    const conversation = await channelId();
    const answer = await send('POST', '/local/api/people/kd-haninge/messages', {
      conversation,
      text: 'Hej',
      locale: 'en-GB',
    });
    expect(await answer.json()).toEqual({ taken: true });
    expect(bot.told).toMatchObject([
      {
        type: 'message',
        text: '<at>Samverkan</at> Hej',
        entities: [{ type: 'mention', mentioned: { id: `28:${APP}` } }, {}],
      },
    ]);
    expect((await see('kd-huddinge')).channels[0]).toMatchObject({ unread: 1, posts: [{ text: 'Hej' }] });
    expect((await see('kd-haninge')).channels[0]).toMatchObject({ unread: 0, posts: [{ from: { mine: true } }] });
  });
});

describe('what the page shows', () => {
  test('everybody stands once, the secretariat first', async () => {
    const { groups } = await get<Cast>('/local/api/cast');
    expect(groups.map((group) => [group.kind, ...group.people.map(({ id }) => id)])).toEqual([
      ['secretariat', 'samordnare'],
      ['team', 'kd-huddinge', 'kd-haninge'],
      ['team', 'mb-salem'],
      ['others', 'utan-team'],
    ]);
  });

  test('a newcomer begins as a member of the team that was asked something', async () => {
    expect((await get<Cast>('/local/api/cast')).start).toBe('kd-huddinge');
    await post('Välkommen');
    expect((await get<Cast>('/local/api/cast')).start).toBe('kd-huddinge');
    const actions = [{ type: 'Action.Execute', title: 'Kommer' }];
    const attachments = [{ contentType: CARD_TYPE, content: { ...card('Kallelse'), actions } }];
    await connector('POST', `conversations/${inPath(await channelId('miljo'))}/activities`, {
      type: 'message',
      attachments,
    });
    expect((await get<Cast>('/local/api/cast')).start).toBe('mb-salem');
  });

  test('a guest has channels and no chat; somebody in no team sees nothing', async () => {
    expect(await see('kd-haninge')).toMatchObject({ chat: null, channels: [{ forum: 'lg' }] });
    expect(await see('utan-team')).toMatchObject({ chat: null, channels: [] });
  });

  test('what was seen is no longer unread', async () => {
    await post('Kallelse');
    expect((await see('kd-haninge')).channels[0]?.unread).toBe(1);
    await send('POST', '/local/api/people/kd-haninge/seen', { conversation: await channelId() });
    expect((await see('kd-haninge')).channels[0]?.unread).toBe(0);
    expect((await see('kd-huddinge')).channels[0]?.unread).toBe(1);
  });

  test('the tab can be taken away and added again, from our own pages only', async () => {
    expect((await see('kd-haninge')).channels[0]?.tab?.contentUrl).toBe(`${origin}/tab/?in=channel`);
    await send('DELETE', '/local/api/teams/lg/tab');
    expect((await see('kd-haninge')).channels[0]?.tab).toBeNull();
    const tab = { entityId: 'samverkan', contentUrl: `${origin}/tab/?in=channel`, suggestedDisplayName: 'Samverkan' };
    const foreign = await send('PUT', '/local/api/teams/lg/tab', { ...tab, contentUrl: 'https://evil.example/' });
    expect(foreign.status).toBe(400);
    await send('PUT', '/local/api/teams/lg/tab', tab);
    expect((await see('kd-haninge')).channels[0]?.tab).toEqual(tab);
  });

  test('a change is told at once to whoever watches', async () => {
    const leave = new AbortController();
    const { body } = await fetch(`${origin}/local/api/events`, { signal: leave.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await post('Kallelse');
    expect((await reader?.read())?.value).toContain('event: changed');
    leave.abort();
  });
});

describe('the business clock', () => {
  test('begins where the story begins, can be set, and leaves the real time alone', async () => {
    expect(local.clock.now().toISOString()).toMatch(/^2024-01-29T07:00:0/);
    const answer = await send('POST', '/local/api/clock', { at: '2024-02-16T08:00:00Z' });
    expect(((await answer.json()) as { now: string }).now).toMatch(/^2024-02-16T08:00:0/);
    expect(local.clock.now().toISOString()).toMatch(/^2024-02-16T08:00:0/);
    expect(Math.abs(local.clock.real() - Date.now())).toBeLessThan(1000);
    expect((await send('POST', '/local/api/clock', { at: 'i går' })).status).toBe(400);
  });
});

test('after a restart the channel, the clock, the keys and what was taken are as they were', async () => {
  await local.installEverywhere();
  const opened = await post('Kallelse');
  const headers = await bearer();
  const account = local.account('kd-haninge');
  local.clock.set(new Date('2024-03-01T08:00:00Z'));
  await app.close();
  await start();
  expect((await see('kd-haninge')).channels[0]?.posts).toMatchObject([
    { id: opened.activityId, card: card('Kallelse') },
  ]);
  expect(local.clock.now().toISOString()).toMatch(/^2024-03-01T08:00:/);
  expect((await send('GET', `/local/connector/v3/teams/${inPath(await channelId())}`, undefined, headers)).status).toBe(
    200,
  );
  expect(local.account('kd-haninge')).toBe(account);
  await local.installEverywhere();
  expect(bot.told).toEqual([]);
  const next = await post('Nästa');
  expect(Number(next.activityId)).toBeGreaterThan(Number(opened.activityId));
});

describe('who may speak with the stand-in', () => {
  const FOREIGN = 'http://evil.example';
  test.each(['evil.example', 'evil.example:3978', '127.0.0.1.evil.example', '192.168.0.10', 'a b'])(
    'a host called "%s" is refused everywhere',
    async (host) => {
      for (const url of ['/', '/local/api/cast', '/local/msi/token', '/local/page/index.html'])
        expect((await app.inject({ url, headers: { host } })).statusCode).toBe(403);
    },
  );

  test.each(['127.0.0.1:3978', 'localhost:3978', '[::1]:3978'])('a host called %s is answered', async (host) => {
    expect((await app.inject({ url: '/local/api/cast', headers: { host } })).statusCode).toBe(200);
  });

  test.each([FOREIGN, 'null', 'http://localhost:1'])('a change asked for from %s is refused', async (from) => {
    for (const url of ['/local/api/clock', '/local/connector/v3/conversations']) {
      const answer = await send('POST', url, { at: '2024-02-16T08:00:00Z' }, { origin: from });
      expect(answer.status).toBe(403);
    }
    expect(local.clock.now().toISOString()).toMatch(/^2024-01-29/);
  });

  test('a change from the page itself is taken', async () => {
    expect((await send('POST', '/local/api/clock', { at: '2024-02-16T08:00:00Z' }, { origin })).status).toBe(200);
  });

  test('a newcomer who says localhost is led to the address the tab lives on', async () => {
    const { host, port } = new URL(origin);
    const answer = await app.inject({ url: '/?du=kd-haninge', headers: { host: `localhost:${port}` } });
    expect(answer).toMatchObject({ statusCode: 302, headers: { location: `http://${host}/?du=kd-haninge` } });
  });

  test('a page that is not built says what to do', async () => {
    const answer = await app.inject({ url: '/', headers: { host: new URL(origin).host } });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('npm run build');
  });
});

describe("the page's reading of cards, as Teams reads them", () => {
  test.each([
    ['**fet** och *lutad*', '<p><strong>fet</strong> och <em>lutad</em></p>'],
    ['[länk](https://example.se/a_b_c)', '<p><a href="https://example.se/a_b_c">länk</a></p>'],
    ['[länk](javascript:alert(1))', '<p>[länk](javascript:alert(1))</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['[x](https://e.se/"onclick="y)', '<p><a href="https://e.se/&quot;onclick=&quot;y">x</a></p>'],
    ['\\*inte lutad\\* \\[x\\](https://e.se)', '<p>*inte lutad* [x](https://e.se)</p>'],
    ['\\<b\\> &amp; &#42; &', '<p>&lt;b&gt; &amp; &#42; &amp;</p>'],
    ['- ett\n- två', '<ul><li>ett</li><li>två</li></ul>'],
    ['3. tre\n4. fyra', '<ol start="3"><li>tre</li><li>fyra</li></ol>'],
    ['rad\nrad\n\nnytt', '<p>rad<br>rad</p><p>nytt</p>'],
    ['fil_namn_här 2*3*4', '<p>fil_namn_här 2*3*4</p>'],
  ])('%j', (text, html) => {
    expect(markdown(text)).toBe(html);
  });

  test('a mention is one only when the card says so', () => {
    expect(markdown('<at>Ordförande</at>', new Set(['Ordförande']))).toContain('class="mention"');
    expect(markdown('<at>Ordförande</at>')).toBe('<p>&lt;at&gt;Ordförande&lt;/at&gt;</p>');
  });

  test('a card refreshes by itself for those it names, and for a small group when it names nobody', () => {
    const action = { type: 'Action.Execute' as const, verb: 'refresh' };
    const named = { refresh: { action, userIds: ['8:orgid:a'] } };
    expect(automaticRefresh(named, 'a', 9)).toBe(action);
    expect(automaticRefresh(named, 'b', 9)).toBeNull();
    expect(automaticRefresh({ refresh: { action } }, 'b', 60)).toBe(action);
    expect(automaticRefresh({ refresh: { action } }, 'b', 61)).toBeNull();
    expect(automaticRefresh({}, 'a', 1)).toBeNull();
  });

  test('an older client takes the fallback, nothing, or the action as a submit', () => {
    const execute = { type: 'Action.Execute', title: 'Kommer', verb: 'x', data: { do: 'x' } };
    const submit = { type: 'Action.Submit', title: 'Kommer', data: { old: true } };
    const actions = [execute, { ...execute, fallback: submit }, { ...execute, fallback: 'drop' }];
    expect(asOldClient({ type: 'AdaptiveCard', refresh: {}, actions })).toEqual({
      type: 'AdaptiveCard',
      actions: [{ type: 'Action.Submit', title: 'Kommer', data: { do: 'x' } }, submit],
    });
  });
});

describe("the page's clock", () => {
  test.each([
    ['2024-01-29T08:00', '2024-01-29T07:00:00.000Z'],
    ['2024-07-01T09:30', '2024-07-01T07:30:00.000Z'],
    ['2024-12-31T23:59', '2024-12-31T22:59:00.000Z'],
  ])('%s in Sweden is %s', (wall, instant) => {
    expect(instantOf(wall).toISOString()).toBe(instant);
    expect(wallTime(new Date(instant))).toBe(wall);
  });

  test('reads as people say it', () => {
    expect(longTime(new Date('2024-01-29T07:00:00Z'), 'sv')).toBe('måndag 29 januari 2024 kl. 8.00');
    expect(longTime(new Date('2024-01-29T07:00:00Z'), 'en')).toBe('Monday 29 January 2024, 08:00');
  });
});
