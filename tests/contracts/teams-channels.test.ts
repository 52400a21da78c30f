import { createServer, type Server } from 'node:http';
import { createMessenger } from '../../bot/teams/messenger.ts';
import { createSdk } from '../../bot/teams/sdk.ts';
import { close, listen } from '../support/harness/start.ts';
import { APP_ID, drawn, type Rig, startRig, TENANT } from '../support/harness/teams-rig.ts';

const TEAM = '19:team@thread.tacv2';
const CHANNEL = '19:channel@thread.tacv2';
const BOT = { id: `28:${APP_ID}` };

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
beforeEach(() => rig.forget());

/** As Teams tells of a channel: the conversation is General's for its life, the channel's own for who is in it. */
const about = (channel: object, over: Record<string, unknown>, eventType?: string, where = TEAM) =>
  rig.activity({
    type: 'conversationUpdate',
    conversation: { conversationType: 'channel', isGroup: true, tenantId: TENANT, id: where },
    channelData: {
      tenant: { id: TENANT },
      team: { id: TEAM },
      channel: { id: CHANNEL, ...channel },
      ...(eventType ? { eventType } : {}),
    },
    ...over,
  });
const commands = () => rig.asked.handled.map(({ command }) => command);
const noted = (more: object) => ({
  do: 'note-channels',
  team: TEAM,
  whole: false,
  channels: [{ id: CHANNEL, tenant: TENANT, serviceUrl: rig.connector.serviceUrl, ...more }],
});

test.each(['channelCreated', 'channelRenamed', 'channelRestored'])(
  '%s: the channel is noted, quietly',
  async (event) => {
    expect(await rig.send(about({ name: 'Trafik' }, {}, event))).toEqual({ status: 200 });
    await rig.teams.settled();
    expect(commands()).toEqual([noted({ name: 'Trafik', type: 'standard' })]);
    expect(rig.asked.replies).toEqual([]);
  },
);

test('channelDeleted: the channel is let go', async () => {
  await rig.send(about({ name: 'Trafik' }, {}, 'channelDeleted'));
  expect(commands()).toEqual([{ do: 'remove-team', team: CHANNEL }]);
});

test.each(['private', 'shared'])(
  'the bot is allowed into a %s channel: noted, greeted and its people asked for',
  async (type) => {
    const added = about({ name: 'Trafik', type }, { membersAdded: [BOT] }, 'channelMemberAdded', CHANNEL);
    expect(await rig.send(added)).toEqual({ status: 200 });
    expect(await rig.send(about({ name: 'Trafik', type }, { type: 'installationUpdate', action: 'add' }))).toEqual({
      status: 200,
    });
    await rig.teams.settled();
    const { serviceUrl } = rig.connector;
    expect(commands()).toEqual(expect.arrayContaining([noted({ name: 'Trafik', type })]));
    expect(commands()).toContainEqual({ do: 'note-roster', team: CHANNEL, members: [] });
    expect(commands()).not.toContainEqual(expect.objectContaining({ do: 'connect-team' }));
    const key = `greet:${CHANNEL}`;
    const to = { serviceUrl, conversation: CHANNEL, channel: true };
    expect(rig.asked.replies).toEqual([{ to, key, drawn: drawn(`greeting ${CHANNEL}`) }]);
  },
);

test('the bot is sent out of a private channel: that channel is let go, and not the team', async () => {
  await rig.send(about({ type: 'private' }, { membersRemoved: [BOT] }, 'channelMemberRemoved', CHANNEL));
  expect(commands()).toEqual([{ do: 'remove-team', team: CHANNEL }]);
});

test('people come to a private channel: its own roster is read', async () => {
  const came = { membersAdded: [{ id: '29:somebody' }] };
  await rig.send(about({ type: 'private' }, came, 'channelMemberAdded', CHANNEL));
  await rig.teams.settled();
  expect(commands()).toEqual([{ do: 'note-roster', team: CHANNEL, members: [] }]);
});

test('a mention in a private channel is answered about that channel, in a standard one about the team', async () => {
  const mention = { type: 'mention', mentioned: { id: BOT.id } };
  const said = (type: string) =>
    about({ type }, { type: 'message', text: 'hej', entities: [mention] }, undefined, CHANNEL);
  await rig.send(said('private'));
  await rig.send(said('standard'));
  expect(rig.asked.replies.map((reply) => reply.drawn)).toEqual([
    drawn(`greeting ${CHANNEL}`),
    drawn(`greeting ${TEAM}`),
  ]);
});

test.each([
  ['of General', { id: TEAM, name: 'General' }, 'channelRenamed'],
  ['without a name', {}, 'channelCreated'],
  ['with a name that is no text', { name: { x: 1 } }, 'channelCreated'],
  ['without an id', { id: 7, name: 'Trafik' }, 'channelDeleted'],
  ['shared with another team', { name: 'Trafik', type: 'shared' }, 'channelShared'],
])('an event %s changes nothing', async (_, channel, event) => {
  expect(await rig.send(about(channel, {}, event))).toEqual({ status: 200 });
  await rig.teams.settled();
  expect(commands()).toEqual([]);
});

describe('the list of channels', () => {
  let server: Server;
  let serviceUrl: string;
  let answer: { status: number; body: unknown };
  let seen: { path: string; authorization: string | undefined }[];
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push({ path: decodeURIComponent(request.url ?? ''), authorization: request.headers.authorization });
      response.writeHead(answer.status, { 'content-type': 'application/json', location: '/elsewhere' });
      response.end(JSON.stringify(answer.body));
    });
    serviceUrl = `${await listen(server)}/`;
  });
  afterAll(() => close(server));
  beforeEach(() => {
    seen = [];
  });

  const messenger = () =>
    createMessenger({
      settings: rig.settings,
      connector: createSdk(rig.settings).connector,
      allowed: () => true,
      real: Date.now,
    });

  test('is read with the token; private and shared channels tell of themselves', async () => {
    const conversations = [
      { id: TEAM, name: null },
      { id: '19:a', name: 'Trafik', type: 'standard' },
      { id: '19:b', name: 'Natur \0\ud800' },
      { id: '19:c', name: 'Hemligt', type: 'private' },
      { id: '19:d', name: 'Delat', type: 'shared' },
      { id: 7, name: 'Fel' },
      null,
    ];
    answer = { status: 200, body: { conversations } };
    expect(await messenger().channels(serviceUrl, TEAM)).toEqual([
      { id: TEAM, name: '' },
      { id: '19:a', name: 'Trafik' },
      { id: '19:b', name: 'Natur ' },
    ]);
    expect(seen).toEqual([
      { path: `/v3/teams/${TEAM}/conversations`, authorization: expect.stringMatching(/^Bearer \S+$/) },
    ]);
  });

  test('that is no list is empty', async () => {
    for (const body of [[], {}, { conversations: 'x' }, null]) {
      answer = { status: 200, body };
      expect(await messenger().channels(serviceUrl, TEAM)).toEqual([]);
    }
  });

  test.each([403, 404, 500, 302])(
    'that Teams answers with %s is an error, and is not asked for again',
    async (status) => {
      answer = { status, body: {} };
      await expect(messenger().channels(serviceUrl, TEAM)).rejects.toThrow('could not be read');
      expect(seen).toHaveLength(1);
    },
  );

  test('is not asked for at an address that is not one of Teams', async () => {
    await expect(rig.teams.messenger.channels('https://evil.trafficmanager.net/', TEAM)).rejects.toThrow(
      'not one of Teams',
    );
  });
});
