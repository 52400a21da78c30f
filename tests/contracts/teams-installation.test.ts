import { createServer, type Server } from 'node:http';
import { refuse } from '../../bot/kernel/refusal.ts';
import { createMessenger } from '../../bot/teams/messenger.ts';
import { createSdk } from '../../bot/teams/sdk.ts';
import { close, listen } from '../support/harness/start.ts';
import { ACCOUNT, APP_ID, drawn, type Rig, startRig, TENANT } from '../support/harness/teams-rig.ts';

const TEAM = '19:team@thread.tacv2';
const BOT = { id: `28:${APP_ID}` };

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
beforeEach(() => rig.forget());

const inTeam = (over: Record<string, unknown> = {}, team: object = { name: 'Ledningsgruppen' }) =>
  rig.activity({
    conversation: { conversationType: 'channel', isGroup: true, tenantId: TENANT, id: TEAM },
    channelData: {
      tenant: { id: TENANT },
      team: { id: TEAM, aadGroupId: 'g-1', ...team },
      ...(over.channelData as object),
    },
    ...Object.fromEntries(Object.entries(over).filter(([name]) => name !== 'channelData')),
  });
const added = () => inTeam({ type: 'installationUpdate', action: 'add' });
const joined = () =>
  inTeam({ type: 'conversationUpdate', membersAdded: [BOT], channelData: { eventType: 'teamMemberAdded' } });
const commands = () => rig.asked.handled.map(({ command }) => command);

test('installed in a team: connected, greeted once although Teams tells twice, and its roster noted afterwards', async () => {
  expect(await rig.send(added())).toEqual({ status: 200 });
  expect(await rig.send(joined())).toEqual({ status: 200 });
  await rig.teams.settled();
  const { serviceUrl } = rig.connector;
  const team = { id: TEAM, name: 'Ledningsgruppen', channel: TEAM, tenant: TENANT, serviceUrl, group: 'g-1' };
  expect(rig.asked.handled.filter(({ command }) => command.do === 'connect-team')).toMatchObject([
    { command: { do: 'connect-team', team }, who: { kind: 'system', what: 'teams' } },
    { command: { do: 'connect-team', team } },
  ]);
  expect(rig.asked.replies).toEqual([
    { to: { serviceUrl, conversation: TEAM, channel: true }, key: `greet:${TEAM}`, drawn: drawn(`greeting ${TEAM}`) },
  ]);
  expect(commands()).toContainEqual({ do: 'note-roster', team: TEAM, members: [] });
});

test('a team whose body is not known is greeted with the question', async () => {
  rig.plan.greeting = () => drawn('which body?');
  await rig.send(added());
  expect(rig.asked.replies).toMatchObject([{ drawn: drawn('which body?') }]);
});

test('a team that went away meanwhile is not greeted', async () => {
  rig.plan.greeting = () => refuse('refusal.unknown-team');
  expect(await rig.send(added())).toEqual({ status: 200 });
  expect(rig.asked.replies).toEqual([]);
});

test('a team that is refused is not greeted', async () => {
  rig.plan.handle = () => ({ refused: refuse('refusal.unknown-team') });
  expect(await rig.send(added())).toEqual({ status: 200 });
  await rig.teams.settled();
  expect(rig.asked.replies).toEqual([]);
  expect(rig.asked.logged).toMatchObject([{ level: 'warn', line: { refused: 'refusal.unknown-team' } }]);
});

test('a roster, or a list of channels, that can not be read is logged and ends nothing', async () => {
  rig.connector.faults({ kind: '403-roster', op: 'members' });
  expect(await rig.send(added())).toEqual({ status: 200 });
  await rig.teams.settled();
  expect(commands()).toMatchObject([{ do: 'connect-team' }]);
  expect(rig.asked.logged).toHaveLength(2);
  for (const what of ['note-channels', 'note-roster'])
    expect(rig.asked.logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        line: expect.objectContaining({ team: TEAM, what, error: 'MessengerError' }),
      }),
    );
});

test('a team that was renamed is connected again under its new name, without a greeting', async () => {
  await rig.send(
    inTeam(
      { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } },
      { name: 'LG <at>x</at> **ny** \0\ud800' },
    ),
  );
  expect(commands()).toMatchObject([{ do: 'connect-team', team: { name: 'LG <at>x</at> **ny** ' } }]);
  expect(rig.asked.replies).toEqual([]);
});

test('a team that was archived and is so no more is connected again under its name of today, without a greeting', async () => {
  await rig.send(
    inTeam({ type: 'conversationUpdate', channelData: { eventType: 'teamUnarchived' } }, { name: 'LG 2' }),
  );
  expect(commands()).toMatchObject([{ do: 'connect-team', team: { id: TEAM, name: 'LG 2' } }]);
  expect(rig.asked.replies).toEqual([]);
});

test('a team that was deleted and restored is connected again, and its people are read', async () => {
  await rig.send(inTeam({ type: 'conversationUpdate', channelData: { eventType: 'teamRestored' } }));
  await rig.teams.settled();
  expect(commands()).toMatchObject([
    { do: 'connect-team', team: { id: TEAM } },
    { do: 'note-roster', team: TEAM },
  ]);
});

test('when people come or go the roster is read again', async () => {
  await rig.send(inTeam({ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] }));
  await rig.teams.settled();
  expect(commands()).toMatchObject([{ do: 'note-roster' }]);
});

test.each([
  ['removed', { type: 'installationUpdate', action: 'remove' }],
  ['removed, told the other way', { type: 'conversationUpdate', membersRemoved: [BOT] }],
  ['the team was deleted', { type: 'conversationUpdate', channelData: { eventType: 'teamDeleted' } }],
  ['the team was deleted for good', { type: 'conversationUpdate', channelData: { eventType: 'teamHardDeleted' } }],
])('%s: the team is let go', async (_, over) => {
  await rig.send(inTeam(over));
  expect(commands()).toEqual([{ do: 'remove-team', team: TEAM }]);
});

test('an upgrade of the app is no removal', async () => {
  await rig.send(inTeam({ type: 'installationUpdate', action: 'remove-upgrade' }));
  expect(commands()).toEqual([]);
});

test('installed and removed by a person', async () => {
  const { serviceUrl } = rig.connector;
  await rig.send(rig.activity({ type: 'installationUpdate', action: 'add' }));
  await rig.send(rig.activity({ type: 'installationUpdate', action: 'remove' }));
  expect(commands()).toEqual([
    { do: 'open-chat', chat: { account: ACCOUNT, conversation: 'a:personal-1', serviceUrl } },
    { do: 'close-chat', account: ACCOUNT },
  ]);
});

describe('the roster', () => {
  const PAGES: Record<string, object> = {
    '': {
      members: [
        {
          id: '29:1',
          aadObjectId: 'AAAA',
          email: 'Ina@Vard.se',
          userPrincipalName: 'ina@vard.se',
          tenantId: TENANT,
          userRole: 'user',
        },
        { id: '29:2', aadObjectId: 'bbbb', userPrincipalName: 'bo@vard.se', tenantId: TENANT },
        { id: '28:bot', name: 'Samverkan' },
      ],
      continuationToken: 'two',
    },
    two: {
      members: [
        {
          id: '29:3',
          aadObjectId: 'cccc',
          email: 'cia@annan.se',
          userPrincipalName: 'cia_annan.se#EXT#@vard.se',
          tenantId: TENANT,
        },
        { id: '29:4', aadObjectId: 'dddd', email: 'dan@annan.se', tenantId: 'another' },
        { id: '29:5', aadObjectId: 'eeee', email: 'eva@annan.se', tenantId: TENANT, userRole: 'guest' },
        { id: '29:6', aadObjectId: 7, email: {} },
        { id: '29:7', aadObjectId: 'ffff', userPrincipalName: 'kd.bot_kyrka_Example.se#EXT#@vard.se' },
        { id: '29:8', aadObjectId: 'abab', name: 'Kim Ek', userPrincipalName: 'x@vard.onmicrosoft.com' },
        { id: '29:9', aadObjectId: 'cdcd', name: 'Lo Ek', userPrincipalName: 'oläsbart#EXT#@vard.se' },
      ],
    },
  };
  let server: Server;
  let seen: { path: string; authorization: string | undefined }[];
  let serviceUrl: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://x');
      seen.push({ path: url.pathname, authorization: request.headers.authorization });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(PAGES[url.searchParams.get('continuationToken') ?? '']));
    });
    serviceUrl = `${await listen(server)}/`;
  });
  afterAll(() => close(server));

  test('is read page by page, with the token; guests are told by role, tenant or name, and so is what the principal name alone says', async () => {
    seen = [];
    const { connector } = createSdk(rig.settings);
    const messenger = createMessenger({ settings: rig.settings, connector, allowed: () => true, real: Date.now });
    expect(await messenger.roster(serviceUrl, TEAM)).toEqual([
      { account: 'aaaa', mail: 'ina@vard.se', guest: false },
      { account: 'bbbb', mail: 'bo@vard.se', guessed: true, guest: false },
      { account: 'cccc', mail: 'cia@annan.se', guest: true },
      { account: 'dddd', mail: 'dan@annan.se', guest: true },
      { account: 'eeee', mail: 'eva@annan.se', guest: true },
      { account: 'ffff', mail: 'kd.bot_kyrka@example.se', guessed: true, guest: true },
      { account: 'abab', mail: 'x@vard.onmicrosoft.com', guessed: true, name: 'Kim Ek', guest: false },
      { account: 'cdcd', mail: '', name: 'Lo Ek', guest: true },
    ]);
    expect(seen).toHaveLength(2);
    for (const request of seen) {
      expect(decodeURIComponent(request.path)).toBe(`/v3/conversations/${TEAM}/pagedmembers`);
      expect(request.authorization).toMatch(/^Bearer \S+$/);
    }
  });

  test('is not asked for at an address that is not one of Teams', async () => {
    await expect(rig.teams.messenger.roster('https://evil.trafficmanager.net/', TEAM)).rejects.toThrow(
      'not one of Teams',
    );
  });
});
