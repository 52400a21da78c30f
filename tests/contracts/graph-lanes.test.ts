import type { GraphClient } from '../../graph/client/create-client.ts';
import { connectGraph } from '../../graph/connect.ts';
import type { GraphFault } from '../../graph/fault.ts';
import { createHandClock, type HandClock } from '../support/hand-clock.ts';
import { openSmallGraph, type SmallGraph } from '../support/small-graph.ts';

let graph: SmallGraph;
let clock: HandClock;
let client: GraphClient;
let said: string[];

beforeEach(async () => {
  graph = await openSmallGraph();
  clock = createHandClock();
  said = [];
  const warn = (line: object, message: string) => void said.push(`${message} ${JSON.stringify(line)}`);
  const log = { info: () => undefined, warn, error: () => undefined };
  ({ client } = connectGraph(graph.settings, { ...clock, log, random: () => 0.5 }));
});
afterEach(() => graph.close());

const ok = { status: 200, body: {} };
const faultOf = (call: Promise<unknown>): Promise<Partial<GraphFault>> =>
  call.then(
    () => ({ message: 'no fault' }),
    (error) => error,
  );
const write = (drive: string) => client.call('write-columns', { drive, item: 'x' }, { json: {} });
const send = (mailbox: string) => client.call('send-message', { mailbox, message: 'm' });

describe('at once', () => {
  test.each([
    ['two in a mailbox', 2, () => send('samverkan@example.se')],
    ['four in a library', 4, () => write('b!ssk')],
  ])('%s; the rest wait for their turn', async (_, most, call) => {
    graph.replies({ hang: true });
    const calls = Array.from({ length: most + 3 }, () => faultOf(call()));
    while (graph.seen.length < most) await graph.sawOne();
    graph.replies(ok);
    await client.call('read-root', { drive: 'b!other' });
    expect(graph.seen).toHaveLength(most + 1);
    await clock.passOnce(10_000);
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter(({ why }) => why === 'time-out')).toHaveLength(most);
    expect(outcomes.filter(({ message }) => message === 'no fault')).toHaveLength(3);
  });

  test('whoever waits for a turn gives up when its time is out: nothing was done', async () => {
    graph.replies({ hang: true });
    const ahead = [faultOf(send('a@example.se')), faultOf(send('a@example.se'))];
    while (graph.seen.length < 2) await graph.sawOne();
    const third = faultOf(client.call('send-message', { mailbox: 'a@example.se', message: 'm' }, { withinMs: 3_000 }));
    await clock.passOnce(3_000);
    expect(await third).toMatchObject({ why: 'time-out', mayBeDone: false });
    await clock.passOnce(10_000);
    await Promise.all(ahead);
    expect(graph.seen).toHaveLength(2);
    graph.replies({ hang: true });
    const after = [faultOf(send('a@example.se')), faultOf(send('a@example.se'))];
    while (graph.seen.length < 4) await graph.sawOne();
    await clock.passOnce(10_000);
    await Promise.all(after);
  });
});

describe('after five failures in a row', () => {
  const fail = async (drive: string) => {
    graph.replies({ status: 500 });
    for (let times = 0; times < 5; times++) expect(await faultOf(write(drive))).toMatchObject({ status: 500 });
  };

  test('a library is let be for half a minute, and whoever asks is told at once', async () => {
    await fail('b!ssk');
    graph.replies(ok);
    const resting = { why: 'unavailable', code: 'resting', mayBeDone: false, retryAfterMs: 30_000 };
    expect(await faultOf(write('b!ssk'))).toMatchObject(resting);
    expect(graph.seen).toHaveLength(5);
    const line = '{"call":"write-columns","why":"unavailable","status":500}';
    expect(said).toEqual([`graph: let be for half a minute ${line}`]);
    expect((await write('b!lg')).status).toBe(200);
  });

  test('then one is let through: when that works all are', async () => {
    await fail('b!ssk');
    clock.pass(30_000);
    graph.replies({ hang: true }, ok);
    const first = faultOf(write('b!ssk'));
    await graph.sawOne();
    expect(await faultOf(write('b!ssk'))).toMatchObject({ code: 'resting' });
    await clock.passOnce(10_000);
    expect(await first).toMatchObject({ why: 'time-out' });
    clock.pass(30_000);
    expect((await write('b!ssk')).status).toBe(200);
    expect((await Promise.all([write('b!ssk'), write('b!ssk')])).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('one whose token cannot be had does not keep the place closed', async () => {
    await fail('b!ssk');
    clock.pass(30_000);
    graph.replies({ status: 401 }, ok);
    graph.tokenReplies({ status: 503 });
    expect(await faultOf(write('b!ssk'))).toMatchObject({ why: 'no-token' });
    graph.tokenReplies();
    expect((await write('b!ssk')).status).toBe(200);
  });

  test('an answer, also a refusal, breaks the row', async () => {
    for (const status of [500, 500, 500, 500, 404, 500, 500, 500, 500]) {
      graph.replies({ status });
      await faultOf(write('b!ssk'));
    }
    graph.replies(ok);
    expect((await write('b!ssk')).status).toBe(200);
  });

  test('being asked for peace is no failure', async () => {
    for (let times = 0; times < 6; times++) {
      graph.replies({ status: 429 });
      const call = client.call('write-columns', { drive: 'b!ssk', item: 'x' }, { json: {}, once: true });
      expect(await faultOf(call)).toMatchObject({ why: 'throttled' });
    }
    graph.replies(ok);
    expect((await write('b!ssk')).status).toBe(200);
  });
});
