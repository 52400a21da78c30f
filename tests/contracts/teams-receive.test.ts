import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ActivityTypes } from 'botbuilder';
import { refuse } from '../../bot/kernel/refusal.ts';
import { text } from '../../bot/texts/text.ts';
import { press, refreshIn, submit } from '../support/card-press.ts';
import { commonNotice, drawnTeam, ownNotice, ownRound } from '../support/drawn-cards.ts';
import {
  ACCOUNT,
  APP_ID,
  answerData,
  drawn,
  MEETING,
  type Rig,
  startRig,
  TENANT,
} from '../support/harness/teams-rig.ts';

const DRIVER = join(process.cwd(), 'tests/support/harness/invoke-driver.mjs');
const FORGERIES = ['garbage', 'none', 'badsig', 'tid', 'bigtid', 'iss', 'serviceurl', 'aud', 'expired', 'noauth'];
const OTHER_TENANT = '33333333-3333-4333-8333-333333333333';
const CHANNEL = { conversationType: 'channel', tenantId: TENANT, id: '19:general@thread.tacv2;messageid=1' };

const OWN = ownNotice(MEETING);

let rig: Rig;
let complaints: jest.SpyInstance[];

beforeAll(async () => {
  rig = await startRig({ answerWithinMs: 300 });
  // The first request loads the SDK's parts and fetches the keys.
  await rig.send(rig.activity({ type: 'typing' }));
});
afterAll(() => rig.close());
beforeEach(() => {
  rig.forget();
  complaints = (['error', 'warn'] as const).map((name) => jest.spyOn(console, name).mockImplementation());
});
afterEach(() => {
  for (const complaint of complaints) {
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  }
});

const account = (id = ACCOUNT) => ({ kind: 'account', tenant: TENANT, account: id, secretariat: false });
const card = (name: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: drawn(name).card },
});
const message = (value: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});
const error = (statusCode: number, code: string, text = `sv:${code}`) => ({
  status: 200,
  body: { statusCode, type: 'application/vnd.microsoft.error', value: { code, message: text } },
});
const nothingAsked = () => {
  expect(rig.asked.handled).toEqual([]);
  expect(rig.asked.read).toEqual([]);
  expect(rig.asked.replies).toEqual([]);
};

async function drive(...options: string[]) {
  const server = await rig.serve();
  const fixed = ['--url', server.url, '--token-server', rig.tokens.origin, '--service-url', rig.connector.serviceUrl];
  const driver = spawn(process.execPath, [DRIVER, ...fixed, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  driver.stdout.on('data', (part) => {
    output += part;
  });
  await once(driver, 'close');
  await server.close();
  return JSON.parse(output);
}

describe('who is let in', () => {
  test('a hundred signed presses from a hundred people, each answered with a card', async () => {
    const data = JSON.stringify(answerData({ drawn: '000000001-{n}' }));
    const ran = await drive('--requests', '100', '--connections', '8', '--data', data);
    expect(ran.outcomes).toEqual({ card: 100 });
    expect(new Set(rig.asked.handled.map(({ key }) => key)).size).toBe(100);
    expect(rig.asked.handled[0]?.who).toEqual(account(expect.stringMatching(/^22222222-2222-4222-8222-\d{12}$/)));
  });

  test('ten kinds of forged tokens: all refused, no service call, no fetch of keys', async () => {
    const ran = await drive('--mode', 'forged', '--requests', '200');
    expect(ran.outcomes).toEqual(Object.fromEntries(FORGERIES.map((kind) => [`${kind}:http-401`, 20])));
    expect(ran.accepted).toBe(0);
    expect(ran.tokenServerCalls).toEqual({});
    nothingAsked();
    expect(rig.asked.logged.length).toBeLessThanOrEqual(1);
  });

  test('the answer to a bad token says nothing', async () => {
    expect(await rig.send(rig.press(answerData()), 'a.b.c')).toEqual({ status: 401 });
  });

  test("a token for another address than the activity's", async () => {
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    expect(await rig.send(rig.press(answerData(), { serviceUrl }))).toEqual({ status: 401 });
    nothingAsked();
  });

  test('a token whose address is not one of Teams', async () => {
    const serviceUrl = 'https://evil.trafficmanager.net/';
    const token = rig.tokens.token({ serviceUrl });
    expect(await rig.send(rig.press(answerData(), { serviceUrl }), token)).toEqual({ status: 401 });
    nothingAsked();
  });

  test.each(['webchat', 'directline', 'emulator', undefined])(
    'another channel than Teams (%s): no press, no words and no installation',
    async (channelId) => {
      expect(await rig.send(rig.press(answerData(), { channelId }))).toEqual({ status: 403 });
      expect(await rig.send(rig.submit(answerData(), { channelId }))).toEqual({ status: 403 });
      expect(await rig.send(rig.activity({ text: 'hej', channelId }))).toEqual({ status: 403 });
      const came = { type: 'installationUpdate', action: 'add', channelId };
      expect(await rig.send(rig.activity(came))).toEqual({ status: 403 });
      nothingAsked();
    },
  );

  test('no token in the log', async () => {
    await rig.send(rig.press(answerData()), 'a.secret.c');
    expect(JSON.stringify(rig.asked.logged)).not.toContain('secret');
  });
});

describe('what is no activity', () => {
  test.each([
    {},
    [],
    null,
    undefined,
    'message',
    7,
    { type: 7 },
    { type: '' },
    { type: 'x'.repeat(101) },
    { text: 'hej' },
  ])('%j is answered 400 in words', async (body) => {
    expect(await rig.send(body)).toEqual({ status: 400, body: { error: { message: 'sv:refusal.malformed' } } });
    nothingAsked();
  });

  test('an activity that names neither channel nor address is not let in', async () => {
    expect(await rig.send({ type: 'message' })).toEqual({ status: 401 });
  });
});

describe('every kind of activity is answered within a second', () => {
  const JUNK = ['junk', 'Message', '__proto__', 'constructor', 'a b', 'åäö', '👩‍💼'];

  test.each([...Object.values(ActivityTypes), ...JUNK])('%s', async (type) => {
    const started = performance.now();
    const { status } = await rig.send(rig.activity({ type }));
    expect(status).toBe(type === 'invoke' ? 501 : 200);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(rig.asked.handled.filter(({ command }) => command.do !== 'open-chat')).toEqual([]);
  });

  test.each([...Object.values(ActivityTypes), ...JUNK])('%s with nothing in it', async (type) => {
    const { serviceUrl } = rig.connector;
    const { status } = await rig.send({ type, channelId: 'msteams', serviceUrl });
    expect([200, 403, 501]).toContain(status);
    nothingAsked();
  });

  test.each([...Object.values(ActivityTypes), ...JUNK])('%s with the wrong thing in every place', async (type) => {
    const wrong = {
      id: 7,
      from: 'x',
      conversation: [],
      recipient: 1,
      channelData: 'x',
      membersAdded: {},
      entities: 'x',
    };
    const { status } = await rig.send(rig.activity({ type, ...wrong, locale: {}, timestamp: 'x', value: 'x' }));
    expect([200, 403, 501]).toContain(status);
    nothingAsked();
  });

  test.each(['task/fetch', 'composeExtension/query', 'signin/verifyState', 'x'])(
    'the unknown question %s is answered as the protocol says',
    async (name) => expect(await rig.send(rig.activity({ type: 'invoke', name }))).toEqual({ status: 501 }),
  );
});

describe('a press on a card', () => {
  test('Action.Execute is carried out and answered with the refreshed card', async () => {
    expect(await rig.send(rig.press(press(OWN, 'Deltar digitalt', { until: '10:00' })))).toEqual(card('card'));
    expect(rig.asked.handled).toEqual([
      {
        command: {
          do: 'answer-notice',
          meeting: MEETING,
          revision: 1,
          answer: { value: 'remote', until: '10:00' },
          drawn: '000000001-n',
        },
        who: account(),
        key: expect.stringMatching(/^activity:[\w-]{43}$/),
      },
    ]);
    expect(rig.asked.read).toEqual([{ what: 'card', who: account(), id: MEETING, language: 'sv' }]);
    expect(rig.asked.replies).toEqual([]);
  });

  test('Action.Submit is the same command; the refreshed card comes as a message', async () => {
    await rig.send(rig.press(answerData()));
    expect(await rig.send(rig.submit(submit(OWN, 'Kommer på plats')))).toEqual({ status: 200 });
    const [executed, submitted] = rig.asked.handled;
    expect(submitted).toEqual({ ...executed, key: expect.any(String) });
    expect(rig.asked.replies).toEqual([
      {
        to: { serviceUrl: rig.connector.serviceUrl, conversation: 'a:personal-1', channel: false },
        key: `reply:${submitted?.key}`,
        drawn: drawn('card'),
      },
    ]);
  });

  test('Action.Submit in a channel: nothing is said, unless it was refused', async () => {
    await rig.send(rig.submit(answerData(), { conversation: CHANNEL }));
    expect(rig.asked.handled).toHaveLength(1);
    expect(rig.asked.replies).toEqual([]);
    rig.plan.handle = () => ({ refused: refuse('refusal.meeting-over') });
    await rig.send(rig.submit(answerData(), { conversation: CHANNEL }));
    expect(rig.asked.replies).toMatchObject([
      { to: { conversation: CHANNEL.id, channel: false }, drawn: { summary: 'sv:refusal.meeting-over' } },
    ]);
  });

  test('Action.Submit in a channel on a card in which others may be writing: that it was taken is said, or why not', async () => {
    const written = { ...drawn('card'), card: { body: [{ type: 'Input.Text', id: 'f1' }] } };
    rig.plan.card = async () => written;
    await rig.send(rig.submit(answerData(), { conversation: CHANNEL }));
    rig.plan.handle = () => ({ refused: refuse('refusal.question-unanswered', { question: 'Vad?' }), kept: true });
    await rig.send(rig.submit(answerData(), { conversation: CHANNEL }));
    const said = rig.asked.replies.map(({ drawn: { summary } }) => summary);
    expect(said).toEqual([text('sv', 'card.taken'), 'sv:refusal.question-unanswered']);
  });

  test('delivered again with the same activity id, it is one command with one key', async () => {
    const pressed = rig.press(answerData());
    const again = structuredClone(pressed);
    expect(await rig.send(pressed)).toEqual(card('card'));
    expect(await rig.send(again)).toEqual(card('card'));
    expect(rig.asked.handled).toHaveLength(1);
  });

  test('the key differs between people, conversations and activities', async () => {
    const id = 'f:1';
    const from = (aadObjectId: string) => ({ id: '29:x', aadObjectId });
    await rig.send(rig.press(answerData(), { id }));
    await rig.send(rig.press(answerData(), { id, from: from('22222222-2222-4222-8222-000000000002') }));
    await rig.send(rig.press(answerData(), { id, conversation: { ...CHANNEL } }));
    await rig.send(rig.press(answerData(), { id: 'f:2' }));
    await rig.send(rig.press(answerData(), { id: undefined }));
    await rig.send(rig.press(answerData(), { id: undefined }));
    expect(new Set(rig.asked.handled.map(({ key }) => key)).size).toBe(6);
  });

  test('who answered is the verified sender, whatever the card claims', async () => {
    const claim = { account: 'x', secretariat: true, from: '', aadObjectId: 'x', tenant: OTHER_TENANT };
    await rig.send(rig.press(answerData(claim)));
    expect(rig.asked.handled[0]?.who).toEqual(account());
  });

  test('the secretariat is known by the settings', async () => {
    const from = { id: '29:x', aadObjectId: '22222222-2222-4222-8222-0000000000ff' };
    await rig.send(rig.press(answerData(), { from }));
    expect(rig.asked.handled[0]?.who).toMatchObject({ secretariat: true });
  });

  test('a sender without an account changes nothing', async () => {
    const pressed = rig.press(answerData(), { from: { id: '29:x', name: 'x' } });
    expect(await rig.send(pressed)).toEqual(message('sv:refusal.unknown-person'));
    nothingAsked();
  });

  test('a refusal that a person can do something about is a message in their language', async () => {
    rig.plan.handle = () => ({ refused: refuse('refusal.times-reversed') });
    expect(await rig.send(rig.press(answerData(), { locale: 'en-GB' }))).toEqual(message('en:refusal.times-reversed'));
    expect(rig.asked.logged).toMatchObject([{ line: { refused: 'refusal.times-reversed', account: ACCOUNT } }]);
  });

  test('whoever may not answer is told so in the card’s place; where something was written, in a message beside it', async () => {
    rig.plan.handle = () => ({ refused: refuse('refusal.no-seat', { forum: 'LG' }) });
    const instead = await rig.send(rig.press(answerData(), { locale: 'en-GB' }));
    expect(instead).toMatchObject({ body: { type: 'application/vnd.microsoft.card.adaptive' } });
    expect(JSON.stringify(instead)).toContain('en:refusal.no-seat');
    expect(rig.asked.logged).toMatchObject([{ line: { refused: 'refusal.no-seat', account: ACCOUNT } }]);
    const written = press(ownRound('r-1', [{ id: 'f1', kind: 'text', label: 'Vad?', required: true }]), 'Skicka svar');
    expect(await rig.send(rig.press({ ...written, f1: 'Bra' }))).toEqual(message('sv:refusal.no-seat'));
  });

  test.each([
    [400, 'refusal.malformed'],
    [403, 'refusal.other-tenant'],
    [500, 'refusal.busy'],
    [500, 'refusal.unexpected'],
  ] as const)('what is wrong with the request is an error: %i %s', async (statusCode, code) => {
    rig.plan.handle = () => ({ refused: refuse(code) });
    expect(await rig.send(rig.press(answerData()))).toEqual(error(statusCode, code));
  });

  test.each<[string, unknown, object]>([
    ['no data', undefined, error(400, 'refusal.malformed')],
    ['an unknown action', { v: 1, do: 'settle' }, error(400, 'refusal.malformed')],
    ['a newer card', answerData({ v: 2 }), message('sv:refusal.old-card')],
    ['20 001 characters in a field', answerData({ from: 'x'.repeat(20_001) }), message('sv:refusal.too-long')],
    ['NUL', answerData({ meeting: 'a\0' }), message('sv:refusal.unreadable-text')],
    ['half a surrogate pair', answerData({ drawn: '\udc00' }), message('sv:refusal.unreadable-text')],
  ])('%s is refused and nothing is asked', async (_, data, expected) => {
    expect(await rig.send(rig.press(data))).toEqual(expected);
    expect(await rig.send(rig.submit(data ?? {}))).toEqual({ status: 200 });
    expect(rig.asked.handled).toEqual([]);
    expect(rig.asked.replies).toHaveLength(1);
  });

  test("the card's refresh is one read", async () => {
    expect(await rig.send(rig.press(refreshIn(commonNotice(MEETING, ['8:orgid:x']))?.data))).toEqual(card('card'));
    expect(rig.asked.handled).toEqual([]);
    expect(rig.asked.read).toHaveLength(1);
  });

  test('a body chosen for a team: the choice is replaced by what the bot says there', async () => {
    const data = press(drawnTeam('19:team', 'lg'), 'Spara valet', { forum: 'lg' });
    expect(await rig.send(rig.press(data))).toEqual(card('greeting 19:team'));
    expect(rig.asked.handled).toMatchObject([{ command: { do: 'choose-forum', team: '19:team', forum: 'lg' } }]);
  });

  test('stored but not drawn: the person is told that the answer is saved', async () => {
    const saved = 'Svaret är sparat, men kortet kunde inte uppdateras. Du behöver inte göra något.';
    rig.plan.card = () => Promise.reject<never>(new Error('the store is gone'));
    expect(await rig.send(rig.press(answerData()))).toEqual(message(saved));
    rig.plan.card = async () => refuse('refusal.unknown-meeting');
    expect(await rig.send(rig.press(answerData()))).toEqual(message(saved));
  });

  test('an error in the service is an error in words, once in the log', async () => {
    rig.plan.handle = () => Promise.reject<never>(new Error('Ina Exempel ina@kommun.se'));
    expect(await rig.send(rig.press(answerData()))).toEqual(error(500, 'refusal.unexpected'));
    expect(await rig.send(rig.submit(answerData()))).toEqual({ status: 500 });
    expect(rig.asked.logged).toHaveLength(2);
    expect(JSON.stringify(rig.asked.logged)).not.toContain('Ina');
  });

  test('when the work takes too long Teams is answered, and the work goes on', async () => {
    let finish = () => {};
    rig.plan.handle = () =>
      new Promise((resolve) => {
        finish = () => resolve({ done: true });
      });
    const late = 'Det tar längre tid än vanligt. Försök igen om en stund.';
    expect(await rig.send(rig.press(answerData()))).toEqual(error(500, 'late', late));
    finish();
    await rig.teams.settled();
    expect(rig.asked.read).toHaveLength(1);
    expect(await rig.send(rig.submit(answerData()))).toEqual({ status: 503 });
    finish();
    await rig.teams.settled();
    expect(rig.asked.replies).toHaveLength(1);
  });
});

describe('another tenant', () => {
  const others = [
    { channelData: { tenant: { id: OTHER_TENANT } } },
    { conversation: { conversationType: 'personal', tenantId: OTHER_TENANT, id: 'a:1' } },
    { channelData: { tenant: { id: [TENANT, OTHER_TENANT] } } },
    { channelData: {}, conversation: { conversationType: 'personal', id: 'a:1' } },
  ];

  test.each(others)('a press is refused in words: %j', async (other) => {
    expect(await rig.send(rig.press(answerData(), other))).toEqual(error(403, 'refusal.other-tenant'));
    nothingAsked();
  });

  test.each(others)('anything else changes nothing: %j', async (other) => {
    expect(await rig.send(rig.submit(answerData(), other))).toEqual({ status: 403 });
    expect(await rig.send(rig.activity({ type: 'installationUpdate', action: 'add', ...other }))).toEqual({
      status: 403,
    });
    nothingAsked();
    expect(rig.asked.logged).toMatchObject([{ line: { refused: 'refusal.other-tenant' } }, {}]);
  });
});

describe('words to the bot', () => {
  test('in a personal chat it says what waits, and remembers the chat', async () => {
    expect(await rig.send(rig.activity({ text: 'Hej', locale: 'en-US' }))).toEqual({ status: 200 });
    const { serviceUrl } = rig.connector;
    expect(rig.asked.handled).toMatchObject([
      { command: { do: 'open-chat', chat: { account: ACCOUNT, conversation: 'a:personal-1', serviceUrl } } },
    ]);
    expect(rig.asked.read).toEqual([{ what: 'chat', who: account(), language: 'en' }]);
    expect(rig.asked.replies).toMatchObject([{ drawn: drawn('chat'), key: `reply:${rig.asked.handled[0]?.key}` }]);
  });

  test('in a channel, mentioned, it says what it is there for and nothing about the one who asked', async () => {
    const entities = [{ type: 'mention', mentioned: { id: `28:${APP_ID}` }, text: '<at>Samverkan</at>' }];
    const channelData = { tenant: { id: TENANT }, team: { id: '19:team', name: '<at>LG</at> **x**' } };
    await rig.send(rig.activity({ conversation: CHANNEL, entities, channelData }));
    expect(rig.asked.read).toEqual([]);
    expect(rig.asked.replies).toMatchObject([
      { to: { conversation: CHANNEL.id, channel: false }, drawn: drawn('greeting 19:team') },
    ]);
  });

  test('in a group chat, mentioned, it asks to be written to in private', async () => {
    const entities = [{ type: 'mention', mentioned: { id: `28:${APP_ID}` } }];
    const conversation = { conversationType: 'groupChat', tenantId: TENANT, id: '19:group' };
    await rig.send(rig.activity({ conversation, entities }));
    expect(rig.asked.read).toEqual([]);
    expect(rig.asked.replies).toMatchObject([{ drawn: { summary: expect.stringContaining('egen chatt') } }]);
  });

  test('in a channel, not mentioned, it says nothing', async () => {
    await rig.send(rig.activity({ conversation: CHANNEL }));
    nothingAsked();
  });
});
