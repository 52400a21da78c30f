import type { GraphClient } from '../../graph/client/create-client.ts';
import { connectGraph } from '../../graph/connect.ts';
import type { GraphFault } from '../../graph/fault.ts';
import type { Credential } from '../../graph/settings.ts';
import { type ConnectProxy, openConnectProxy } from '../support/connect-proxy.ts';
import { createHandClock, type HandClock } from '../support/hand-clock.ts';
import { openSmallGraph, type SmallGraph } from '../support/small-graph.ts';

let graph: SmallGraph;
let files: SmallGraph;
let proxy: ConnectProxy;
let clock: HandClock;

beforeEach(async () => {
  [graph, files, proxy] = await Promise.all([openSmallGraph(), openSmallGraph(), openConnectProxy()]);
  clock = createHandClock();
});
afterEach(() => Promise.all([graph, files, proxy].map((server) => server.close())));

const secret: Credential = { kind: 'secret', clientId: '00000000-0000-4000-8000-000000000002', secret: 'hemligt' };
const hostOf = ({ origin }: SmallGraph) => new URL(origin).host;
const read = (client: GraphClient) => client.call('read-content', { drive: 'b!ssk', item: '01ABC' });

function clientBy(credential: Credential, address = proxy.url): GraphClient {
  const settings = { ...graph.settings, credential, proxy: address, fileOrigins: [files.origin] };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return connectGraph(settings, { ...clock, log, random: () => 0.5 }).client;
}

test('tokens, calls and files all go by way of it', async () => {
  graph.replies({ status: 302, headers: { location: `${files.origin}/x` } });
  files.replies({ status: 200, body: 'bytes' });
  expect(Buffer.from((await read(clientBy(secret))).bytes).toString()).toBe('bytes');
  expect(new Set(proxy.opened)).toEqual(new Set([hostOf(graph), hostOf(files)]));
  expect([graph.asked.length, graph.seen.length, files.seen.length]).toEqual([1, 1, 1]);
});

test('the identity of the machine itself is asked without', async () => {
  graph.replies({ status: 200, body: 'bytes' });
  proxy.refuses(502);
  const call = read(clientBy({ kind: 'managed-identity' })).catch((fault: GraphFault) => fault);
  for (const pause of [500, 1_000, 2_000, 4_000]) await clock.passOnce(pause);
  expect(await call).toMatchObject({ why: 'no-connection', code: 'PROXY_502', mayBeDone: false });
  expect([graph.asked.length, graph.seen.length]).toEqual([1, 0]);
});

test.each([403, 407])('what the proxy answers, %i, is no answer of Graph', async (status) => {
  proxy.refuses(status);
  const call = read(clientBy({ kind: 'managed-identity' })).catch((fault: GraphFault) => fault);
  for (const pause of [500, 1_000, 2_000, 4_000]) await clock.passOnce(pause);
  expect(await call).toMatchObject({ why: 'no-connection', code: `PROXY_${status}`, status: undefined });
});

test('nor is it a word about the secret', async () => {
  proxy.refuses(407);
  const call = read(clientBy(secret)).catch((given: GraphFault) => given);
  for (const pause of [500, 1_000, 2_000, 4_000]) await clock.passOnce(pause);
  expect(await call).toMatchObject({ why: 'no-connection', code: 'PROXY_407', mayBeDone: false });
});

test('a proxy that is not there is no connection', async () => {
  await proxy.close();
  proxy = await openConnectProxy();
  const fault = await read(clientBy(secret, 'http://127.0.0.1:1')).catch((given: GraphFault) => given);
  expect(fault).toMatchObject({ why: 'no-token' });
});
