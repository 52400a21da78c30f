import type { GraphClient } from '../../graph/client/create-client.ts';
import { connectGraph } from '../../graph/connect.ts';
import type { GraphFault } from '../../graph/fault.ts';
import { createAgents } from '../../graph/wire/agents.ts';
import { createSend } from '../../graph/wire/send.ts';
import { checkGraphRequest } from '../support/graph-contract/check-graph-request.ts';
import { createHandClock, type HandClock } from '../support/hand-clock.ts';
import { openSmallGraph, type SmallGraph } from '../support/small-graph.ts';

let graph: SmallGraph;
let clock: HandClock;
let client: GraphClient;
let lines: object[];

beforeEach(async () => {
  graph = await openSmallGraph();
  clock = createHandClock();
  lines = [];
  const log = { info: () => undefined, warn: (line: object) => void lines.push(line), error: () => undefined };
  ({ client } = connectGraph(graph.settings, { ...clock, log, random: () => 0.5 }));
});
afterEach(() => graph.close());

const item = { drive: 'b!ssk', item: '01ABC' };
const ok = { status: 200, body: { id: '01ABC' } };
const readItem = () => client.call('read-item', item);
const sendMail = () => client.call('send-message', { mailbox: 'samverkan@example.se', message: 'AAMk=' });
const faultOf = (call: Promise<unknown>): Promise<Partial<GraphFault>> =>
  call.then(
    () => ({ message: 'no fault' }),
    (error) => error,
  );

describe('what is sent', () => {
  test('a call carries the token and both wishes in one header, and its answer is read', async () => {
    graph.replies(ok);
    const answer = await client.call('read-item', item, { query: { $select: 'id,name' } });
    expect(answer.json()).toEqual({ id: '01ABC' });
    expect(graph.seen[0]).toMatchObject({
      method: 'GET',
      path: '/v1.0/drives/b!ssk/items/01ABC?$select=id%2Cname',
      headers: {
        authorization: 'Bearer token-1',
        prefer: 'IdType="ImmutableId", outlook.timezone="W. Europe Standard Time"',
      },
    });
  });

  test('each segment is encoded, a decomposed letter is composed, and no segment walks up', async () => {
    const path = 'Protokoll #1/50% & A\u030Ase?.docx';
    await client.call('read-by-path', { drive: 'b!ssk', path });
    expect(graph.seen[0]?.path).toBe('/v1.0/drives/b!ssk/root:/Protokoll%20%231/50%25%20%26%20%C3%85se%3F.docx');
    for (const wrong of ['a/../b', '..', 'a//b', '.']) {
      const call = client.call('read-by-path', { drive: 'b!ssk', path: wrong });
      expect(await faultOf(call)).toMatchObject({ why: 'refused', code: 'segment', mayBeDone: false });
    }
    expect(await faultOf(client.call('read-item', { drive: '..', item: 'x' }))).toMatchObject({ code: 'segment' });
    expect(graph.seen).toHaveLength(1);
  });

  test('of a view into a buffer the view goes and no more, as the type that it is', async () => {
    graph.replies({ status: 201, body: { id: 'x' } });
    const bytes = new Uint8Array(Buffer.from('hemligtSYNLIGThemligt')).subarray(7, 14);
    const content = { type: 'application/pdf', bytes };
    await client.call(
      'store-content',
      { drive: 'b!ssk', path: '2026/a.pdf' },
      { content, headers: { 'If-Match': '"1"' } },
    );
    expect(graph.seen[0]?.body.toString()).toBe('SYNLIGT');
    expect(graph.seen[0]?.headers).toMatchObject({ 'content-type': 'application/pdf', 'if-match': '"1"' });
  });

  test('a request without a body is sent without one, and an object as JSON', async () => {
    graph.replies({ status: 202 });
    await sendMail();
    expect([graph.seen[0]?.body.length, graph.seen[0]?.headers['content-length']]).toEqual([0, '0']);
    await client.call('write-columns', item, { json: { Status: 'Justerad' } });
    expect(JSON.parse(String(graph.seen[1]?.body))).toEqual({ Status: 'Justerad' });
  });

  test('each is as Graph describes it', async () => {
    graph.replies({ status: 201, body: { id: 'x' } });
    await client.call('find-site', { host: 'example.sharepoint.com', path: 'sites/ssk' }, { query: { $select: 'id' } });
    await client.call(
      'store-content',
      { drive: 'b!ssk', path: '2026/Å b.pdf' },
      {
        query: { '@microsoft.graph.conflictBehavior': 'fail' },
        content: { type: 'application/pdf', bytes: Buffer.from('x') },
      },
    );
    await client.call('draft-message', { mailbox: 'samverkan@example.se' }, { json: { subject: 'x' } });
    await sendMail();
    for (const { method, path, headers, body } of graph.seen) {
      const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
      expect(await checkGraphRequest({ method, url: path, headers: plain, body })).toEqual([]);
    }
  });
});

describe('what is no content', () => {
  test('another status than 2xx, with its code and never its words in what a log may hold', async () => {
    const error = { code: 'notAllowed', message: 'Öppen hos Anna', innerError: { code: 'resourceLocked' } };
    graph.replies({ status: 423, body: { error }, headers: { 'request-id': 'r-1' } });
    const fault = await readItem().catch((given: GraphFault) => given);
    expect(fault).toMatchObject({ why: 'locked', status: 423, code: 'notAllowed/resourceLocked', mayBeDone: false });
    expect(fault).toMatchObject({ said: 'Öppen hos Anna' });
    expect(JSON.stringify([fault, 'line' in fault ? fault.line() : '', String(fault)])).not.toContain('Anna');
  });

  test('a page in place of an error, and an error without a body', async () => {
    graph.replies({ status: 403, body: '<html>Nej</html>', headers: { 'content-type': 'text/html' } });
    expect(await faultOf(readItem())).toMatchObject({ why: 'not-granted', status: 403, code: undefined });
    graph.replies({ status: 404 });
    expect(await faultOf(readItem())).toMatchObject({ why: 'not-found' });
  });

  test('an answer that was cut, with a length or without, is a fault and no shorter answer', async () => {
    const cut = { status: 201, body: { id: 'x'.repeat(5000) }, cut: true } as const;
    graph.replies(cut);
    const make = () => client.call('make-folder', item, { json: { name: '2026', folder: {} } });
    expect(await faultOf(make())).toMatchObject({ why: 'cut', mayBeDone: true });
    graph.replies({ ...cut, chunked: true });
    expect(await faultOf(make())).toMatchObject({ why: 'cut', mayBeDone: true });
    expect(graph.seen).toHaveLength(2);
  });

  test('JSON that is none is a fault when it is read', async () => {
    graph.replies({ status: 200, body: '{"id":"01A', headers: { 'content-type': 'application/json' } });
    const answer = await readItem();
    expect(() => answer.json()).toThrow('cut');
    graph.replies({ status: 200, body: { error: { code: 'x' } } });
    expect(await faultOf(client.each('list-children', item).next())).toMatchObject({ why: 'cut' });
  });

  test('an answer that is larger than any of ours is not taken in', async () => {
    graph.replies({ status: 200, body: 'x'.repeat(5000) });
    const url = new URL(graph.origin);
    const send = createSend(createAgents(undefined), 4000);
    const call = send({ method: 'GET', url, headers: {} }, new AbortController().signal);
    expect(await faultOf(call)).toMatchObject({ why: 'too-big' });
  });

  test('204 without a body is an answer', async () => {
    graph.replies({ status: 204 });
    expect((await client.call('remove-item', item)).status).toBe(204);
  });
});

describe('tokens', () => {
  test('a refused token is replaced once in a call, and the call goes on', async () => {
    graph.replies({ status: 401 }, ok);
    expect((await readItem()).status).toBe(200);
    expect(graph.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
    await readItem();
    expect(graph.asked).toHaveLength(2);
  });

  test('a new token that is refused too is no reason for a third', async () => {
    graph.replies({ status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } });
    expect(await faultOf(readItem())).toMatchObject({ why: 'no-token', status: 401 });
    expect([graph.seen.length, graph.asked.length]).toEqual([2, 2]);
  });

  test('nor is one that is refused when the call is tried again', async () => {
    graph.replies({ status: 401 }, { status: 503 }, { status: 401 });
    const call = faultOf(readItem());
    await clock.passOnce(500);
    expect(await call).toMatchObject({ why: 'no-token', status: 401 });
    expect([graph.seen.length, graph.asked.length]).toEqual([3, 2]);
  });

  test('a question for a token that is never answered takes no longer than the call may', async () => {
    graph.tokenReplies({ hang: true });
    const call = faultOf(client.call('send-message', { mailbox: 'a@example.se', message: 'm' }, { once: true }));
    await clock.passOnce(10_000);
    expect(await call).toMatchObject({ why: 'time-out', mayBeDone: false });
    expect(graph.seen).toHaveLength(0);
  });

  test('a POST is sent again with the new token: nothing was done with the old one', async () => {
    graph.replies({ status: 401 }, { status: 202 });
    expect((await sendMail()).status).toBe(202);
  });

  test('fifty calls whose token has just been refused ask for one new one', async () => {
    graph.replies((request) => (request.headers.authorization === 'Bearer token-1' ? { status: 401 } : ok));
    await Promise.all(Array.from({ length: 50 }, (_, n) => client.call('read-item', { drive: `d${n}`, item: 'x' })));
    expect(graph.asked).toHaveLength(2);
  });
});

describe('again', () => {
  const again = async (call: Promise<unknown>, ...pauses: number[]) => {
    for (const pause of pauses) await clock.passOnce(pause);
    return call;
  };
  const throttled = (retryAfter?: string, headers = {}) => ({
    status: 429,
    headers: { ...headers, ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) },
  });

  test('after the seconds that were asked for', async () => {
    graph.replies(throttled('7'), ok);
    expect(await again(readItem(), 7_000)).toMatchObject({ status: 200 });
    expect(lines).toEqual([expect.objectContaining({ call: 'read-item', count: 1, pause: 7_000, status: 429 })]);
  });

  test('at the time that was asked for, by the clock of whoever asked', async () => {
    const tenMinutesOn = { date: 'Mon, 30 Nov 2026 08:10:00 GMT' };
    graph.replies(throttled('Mon, 30 Nov 2026 08:10:09 GMT', tenMinutesOn), ok);
    await again(readItem(), 9_000);
    expect(graph.seen).toHaveLength(2);
  });

  test('growing, where nothing was asked, or no time at all, or a time that is past', async () => {
    const past = throttled('Mon, 30 Nov 2026 07:00:00 GMT', { date: 'Mon, 30 Nov 2026 08:00:00 GMT' });
    graph.replies(throttled(), throttled('0'), past, throttled('soon'), ok);
    await again(readItem(), 500, 1_000, 2_000, 4_000);
    expect(graph.seen).toHaveLength(5);
  });

  test('not at all, when it would take longer than there is: told at once, with the time', async () => {
    graph.replies(throttled('120'));
    expect(await faultOf(readItem())).toMatchObject({ why: 'throttled', retryAfterMs: 120_000, mayBeDone: false });
    expect(await faultOf(readItem())).toMatchObject({ why: 'throttled', retryAfterMs: 120_000 });
    expect(graph.seen).toHaveLength(1);
    graph.replies(ok);
    clock.pass(120_000);
    expect((await readItem()).status).toBe(200);
  });

  test('what asks for peace in one place is left in peace there, and nowhere else', async () => {
    graph.replies(throttled('120'), ok);
    await faultOf(readItem());
    expect((await client.call('read-root', { drive: 'b!lg' })).status).toBe(200);
  });

  test('a POST after 503, for nothing was done, and never after 500, 502 or 504', async () => {
    graph.replies({ status: 503, headers: { 'retry-after': '3' } }, { status: 202 });
    await again(sendMail(), 3_000);
    for (const status of [500, 502, 504]) {
      graph.replies({ status });
      const before = graph.seen.length;
      expect(await faultOf(sendMail())).toMatchObject({ why: 'unavailable', status, mayBeDone: true });
      expect(graph.seen).toHaveLength(before + 1);
    }
  });

  test('a POST whose answer never came is not sent again, and what is once is not even after 429', async () => {
    graph.replies({ drop: true });
    expect(await faultOf(sendMail())).toMatchObject({ why: 'cut', mayBeDone: true });
    graph.replies(throttled('1'));
    const once = client.call('send-message', { mailbox: 'a@example.se', message: 'm' }, { once: true });
    expect(await faultOf(once)).toMatchObject({ why: 'throttled', retryAfterMs: 1_000, mayBeDone: false });
    expect(graph.seen).toHaveLength(2);
  });

  test('a GET after 504, 500, a cut and a dropped connection', async () => {
    graph.replies({ status: 504 }, { ...ok, cut: true }, { drop: true }, { status: 500 }, ok);
    expect(await again(readItem(), 500, 1_000, 2_000, 4_000)).toMatchObject({ status: 200 });
  });

  test('six times at most', async () => {
    graph.replies({ status: 429 });
    const call = faultOf(client.call('read-item', item, { withinMs: 1e6 }));
    await again(Promise.resolve(), 500, 1_000, 2_000, 4_000, 8_000);
    expect(await call).toMatchObject({ why: 'throttled', status: 429 });
    expect(graph.seen).toHaveLength(6);
  });
});

describe('time', () => {
  test('a server that never answers a GET is asked again, and given up when the time for all of it is out', async () => {
    graph.replies({ hang: true });
    const call = faultOf(readItem());
    await clock.passOnce(10_000);
    await clock.passOnce(500);
    await clock.passOnce(10_000);
    await clock.passOnce(1_000);
    clock.pass(25_000);
    expect(await call).toMatchObject({ why: 'time-out' });
    expect(graph.seen.length).toBeLessThanOrEqual(3);
  });

  test('a POST that hangs may have been done, and is not sent again', async () => {
    graph.replies({ hang: true });
    const call = faultOf(sendMail());
    await graph.sawOne();
    await clock.passOnce(10_000);
    expect(await call).toMatchObject({ why: 'time-out', mayBeDone: true });
    expect(graph.seen).toHaveLength(1);
  });

  test('where nobody listens nothing was done, so a POST is tried again', async () => {
    graph.replies({ status: 202 });
    await sendMail();
    await graph.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const call = faultOf(client.call('send-message', { mailbox: 'a@example.se', message: 'm' }, { withinMs: 4_000 }));
    await clock.passOnce(500);
    await clock.passOnce(1_000);
    await clock.passOnce(2_000);
    expect(await call).toMatchObject({ why: 'no-connection', mayBeDone: false });
  });
});

test('a Graph with a path of its own is reached there', async () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const settings = { ...graph.settings, origin: `${graph.origin}/local/graph` };
  ({ client } = connectGraph(settings, { ...clock, log }));
  const next = `${settings.origin}/v1.0/more`;
  graph.replies({ status: 200, body: { value: [{}], '@odata.nextLink': next } }, { status: 200, body: { value: [] } });
  for await (const one of client.each('list-children', item)) expect(one).toEqual({});
  expect(graph.seen.map(({ path }) => path)).toEqual([
    '/local/graph/v1.0/drives/b!ssk/items/01ABC/children',
    '/local/graph/v1.0/more',
  ]);
});
