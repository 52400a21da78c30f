import type { Attempt } from '../../bot/ports/store.ts';
import { attemptOf } from '../../bot/teams/attempt.ts';
import { CHAOS_KINDS } from '../support/harness/fake-connector.mjs';
import { type Rig, startRig } from '../support/harness/teams-rig.ts';

const MESSAGE = {
  summary: 'Kallelse',
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Kallelse' }] },
  deliveryId: 'd-1',
};
const CHAT = 'a:personal-1';
const CHANNEL = '19:general@thread.tacv2';
const SENT = { conversation: `${CHANNEL};messageid=1`, activity: '1' };
const TIME_OUT_MS = 400;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ requestTimeoutMs: TIME_OUT_MS });
  rig.connector.opt.idPath = 'channelData.deliveryId';
  // The first token loads the SDK's identity library.
  await patiently(() => post());
});
afterAll(() => rig.close());
beforeEach(() => rig.forget());

const post = (over: object = {}) =>
  rig.teams.messenger.post(
    { serviceUrl: rig.connector.serviceUrl, conversation: CHAT, channel: false, ...over },
    MESSAGE,
  );
const postInChannel = () => post({ conversation: CHANNEL, channel: true });
const update = () => rig.teams.messenger.update(rig.connector.serviceUrl, SENT, MESSAGE);
const requests = () => rig.connector.summary().requests;

async function patiently(work: () => Promise<Attempt>): Promise<void> {
  for (let tries = 0; tries < 20; tries++) if ('sent' in (await work())) return;
  throw new Error('Nothing was sent.');
}

describe('what goes out', () => {
  test('a message in a chat: one request, with the token, known by its delivery id', async () => {
    expect(await post()).toEqual({ sent: { conversation: CHAT, activity: expect.stringMatching(/^17\d+$/) } });
    expect(rig.connector.summary()).toMatchObject({ requests: 1, withToken: 1, posted: 1 });
    expect(rig.connector.state().posted).toMatchObject([{ conv: CHAT, key: `${CHAT}#d-1` }]);
  });

  test('a post in a channel makes a thread; its conversation and its activity are both kept', async () => {
    const attempt = await postInChannel();
    expect(attempt).toEqual({
      sent: { conversation: expect.stringMatching(/^a:created-/), activity: expect.stringMatching(/^17\d+$/) },
    });
    expect(rig.connector.state().log).toMatchObject([{ op: 'create', status: 201 }]);
    expect(rig.connector.state().posted[0]?.key).toMatch(/#d-1$/);
  });

  test('an update replaces the message where it stands', async () => {
    expect(await update()).toEqual({ sent: SENT });
    expect(rig.connector.state().log).toMatchObject([{ op: 'update', conv: SENT.conversation, status: 200 }]);
  });

  test('an address that is not one of Teams gets nothing', async () => {
    const evil = 'https://evil.trafficmanager.net/';
    expect(await post({ serviceUrl: evil })).toEqual({ failed: { reason: 'address' } });
    expect(await rig.teams.messenger.update(evil, SENT, MESSAGE)).toEqual({ failed: { reason: 'address' } });
  });
});

const AGAIN = (reason: string, afterMs = 2_000) => ({ again: { afterMs, reason } });
const UNCERTAIN = (reason: string, more: object = {}) => ({ uncertain: { reason, ...more } });
const FAILED = (status: number, code: string, reason: string) => ({ failed: { status, code, reason } });

/** Each fault: what a post and an update make of it, and how many requests it took. */
const FAULTS: Record<string, { post: object; update: object; requests?: number }> = {
  412: { post: AGAIN('throttled'), update: AGAIN('throttled') },
  429: { post: AGAIN('throttled'), update: AGAIN('throttled') },
  503: { post: AGAIN('unavailable'), update: AGAIN('unavailable') },
  500: { post: UNCERTAIN('server-error', { status: 500, code: 'ServiceError' }), update: AGAIN('server-error') },
  502: { post: UNCERTAIN('server-error', { status: 502, code: 'ServiceError' }), update: AGAIN('server-error') },
  504: { post: UNCERTAIN('server-error', { status: 504, code: 'ServiceError' }), update: AGAIN('server-error') },
  'accept-500': {
    post: UNCERTAIN('server-error', { status: 500, code: 'ServiceError' }),
    update: AGAIN('server-error'),
  },
  'accept-502': {
    post: UNCERTAIN('server-error', { status: 502, code: 'ServiceError' }),
    update: AGAIN('server-error'),
  },
  'accept-504': {
    post: UNCERTAIN('server-error', { status: 504, code: 'ServiceError' }),
    update: AGAIN('server-error'),
  },
  reset: { post: UNCERTAIN('reset', { code: 'ECONNRESET' }), update: AGAIN('reset') },
  'accept-reset': { post: UNCERTAIN('reset', { code: 'ECONNRESET' }), update: AGAIN('reset') },
  hang: { post: UNCERTAIN('time-out'), update: AGAIN('time-out') },
  'accept-hang': { post: UNCERTAIN('time-out'), update: AGAIN('time-out') },
  slow: { post: UNCERTAIN('time-out'), update: AGAIN('time-out') },
  401: {
    post: FAILED(401, 'Unauthorized', 'unauthorised'),
    update: FAILED(401, 'Unauthorized', 'unauthorised'),
    requests: 2,
  },
  408: { post: UNCERTAIN('time-out', { status: 408, code: 'RequestTimeout' }), update: AGAIN('time-out') },
  'accept-408': { post: UNCERTAIN('time-out', { status: 408, code: 'RequestTimeout' }), update: AGAIN('time-out') },
  400: both(FAILED(400, 'BadArgument', 'refused')),
  410: both(FAILED(410, 'ConversationGone', 'refused')),
  '403-disabled': both(FAILED(403, 'BotDisabledByAdmin', 'disabled')),
  '403-service': both(FAILED(403, 'ServiceError', 'forbidden')),
  '403-roster': both(FAILED(403, 'BotNotInConversationRoster', 'not-in-roster')),
  '403-blocked': both(FAILED(403, 'MessageWritesBlocked', 'blocked')),
  '403-forbidden': both(FAILED(403, 'ForbiddenOperationException', 'not-installed')),
  404: both(FAILED(404, 'ConversationNotFound', 'gone')),
  413: both(FAILED(413, 'MessageSizeTooBig', 'too-big')),
};

function both(attempt: object) {
  return { post: attempt, update: attempt };
}

describe('one request, and what its failure means', () => {
  test('every fault that the connector knows is in the table', () => {
    expect(Object.keys(FAULTS).sort()).toEqual(Object.keys(CHAOS_KINDS).sort());
  });

  test.each(Object.entries(FAULTS))('%s in a chat', async (kind, expected) => {
    rig.connector.faults({ kind, delayMs: 600 });
    expect(await post()).toEqual(expected.post);
    expect(requests()).toBe(expected.requests ?? 1);
    expect(rig.connector.summary().extraCopies).toBe(0);
  });

  test.each(Object.entries(FAULTS))('%s in a channel', async (kind, expected) => {
    rig.connector.faults({ kind, delayMs: 600 });
    expect(await postInChannel()).toEqual(expected.post);
    expect(requests()).toBe(expected.requests ?? 1);
  });

  test.each(Object.entries(FAULTS))('%s at an update', async (kind, expected) => {
    rig.connector.faults({ kind, delayMs: 600 });
    expect(await update()).toEqual(expected.update);
    expect(requests()).toBe(expected.requests ?? 1);
  });

  test('a hanging request is given up in time', async () => {
    rig.connector.faults({ kind: 'hang' });
    const started = performance.now();
    await post();
    expect(performance.now() - started).toBeLessThan(TIME_OUT_MS + 500);
  });

  test('401 once: sent with a new token', async () => {
    rig.connector.faults({ kind: '401', times: 1 });
    expect(await post()).toMatchObject({ sent: { conversation: CHAT } });
    expect(requests()).toBe(2);
  });

  test('Retry-After is honoured, as seconds and as a date', async () => {
    rig.connector.faults({ kind: '429', retryAfter: 7 });
    expect(await post()).toEqual(AGAIN('throttled', 7_000));
    rig.connector.faults({ kind: '503', retryAfter: new Date(Date.now() + 30_000).toUTCString() });
    expect(await post()).toEqual({ again: { afterMs: expect.any(Number), reason: 'unavailable' } });
    const at = (retryAfter: string) =>
      attemptOf({ statusCode: 429, response: { headers: { get: () => retryAfter } } }, 'post', Date.UTC(2026, 0, 1));
    expect(at('Thu, 01 Jan 2026 00:00:30 GMT')).toEqual(AGAIN('throttled', 30_000));
    expect(at('-5')).toEqual(AGAIN('throttled', 0));
    expect(at('999999')).toEqual(AGAIN('throttled', 3_600_000));
    expect(at('soon')).toEqual(AGAIN('throttled'));
  });

  test('where nobody listens nothing was sent', async () => {
    rig.settings.serviceOrigins.push('http://127.0.0.1:9');
    expect(await post({ serviceUrl: 'http://127.0.0.1:9/' })).toEqual(AGAIN('no-connection'));
  });

  test.each([
    ['ENOTFOUND', AGAIN('no-connection')],
    ['EAI_AGAIN', AGAIN('no-connection')],
    ['CERT_HAS_EXPIRED', AGAIN('no-connection')],
    ['EPIPE', UNCERTAIN('reset', { code: 'EPIPE' })],
    ['ETIMEDOUT', UNCERTAIN('reset', { code: 'ETIMEDOUT' })],
  ])('%s', (code, expected) => expect(attemptOf(Object.assign(new Error(), { code }), 'post', 0)).toEqual(expected));

  test.each([
    [302, { failed: { status: 302, reason: 'refused' } }],
    [400, { failed: { status: 400, reason: 'refused' } }],
    [403, { failed: { status: 403, reason: 'forbidden' } }],
    [201, UNCERTAIN('unreadable-answer', { status: 201 })],
    [507, UNCERTAIN('server-error', { status: 507 })],
  ])('status %i', (statusCode, expected) => expect(attemptOf({ statusCode }, 'post', 0)).toEqual(expected));
});
