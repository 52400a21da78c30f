import type { GraphClient } from '../../graph/client/create-client.ts';
import { fileAddress } from '../../graph/client/redirect.ts';
import { connectGraph } from '../../graph/connect.ts';
import type { GraphFault } from '../../graph/fault.ts';
import { createHandClock } from '../support/hand-clock.ts';
import { openSmallGraph, type SmallGraph } from '../support/small-graph.ts';

let graph: SmallGraph;
let files: SmallGraph;
let foreign: SmallGraph;
let client: GraphClient;

beforeEach(async () => {
  [graph, files, foreign] = await Promise.all([openSmallGraph(), openSmallGraph(), openSmallGraph()]);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const settings = { ...graph.settings, fileOrigins: [files.origin] };
  ({ client } = connectGraph(settings, { ...createHandClock(), log, random: () => 0.5 }));
});
afterEach(() => Promise.all([graph, files, foreign].map((server) => server.close())));

const item = { drive: 'b!ssk', item: '01ABC' };
const read = (headers = {}) => client.call('read-content', item, { headers });
const to = (location: string, status = 302) => ({ status, headers: { location } });
const faultOf = (call: Promise<unknown>): Promise<Partial<GraphFault>> =>
  call.then(
    () => ({ message: 'no fault' }),
    (error) => error,
  );

describe('content that lies elsewhere', () => {
  test('is fetched there without the token, with the range that was asked for', async () => {
    graph.replies(to(`${files.origin}/download?tempauth=x`));
    files.replies({ status: 206, body: 'bytes' });
    expect(Buffer.from((await read({ Range: 'bytes=0-4' })).bytes).toString()).toBe('bytes');
    const [{ headers, path } = { headers: {}, path: '' }] = files.seen;
    expect([path, headers.range]).toEqual(['/download?tempauth=x', 'bytes=0-4']);
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('prefer');
  });

  test('also by a relative address, and by three of them, and not round in a circle', async () => {
    graph.replies(to(`${files.origin}/one`));
    files.replies(to('/two', 301), to('three', 307), { status: 200, body: 'x' });
    expect((await read()).status).toBe(200);
    expect(files.seen.map(({ path }) => path)).toEqual(['/one', '/two', '/three']);
    files.replies(to('/two', 303));
    expect(await faultOf(read())).toMatchObject({ why: 'redirected', code: 'circle' });
  });

  test.each([
    ['another machine', () => `${foreign.origin}/x`],
    ['Graph itself', () => `${graph.origin}/x`],
    ['an address that looks like it', () => 'https://sharepoint.com.example.se/x'],
    ['an address without safety', () => 'http://example.sharepoint.com/x'],
    ['another port', () => 'https://example.sharepoint.com:8443/x'],
    ['somebody in the address', () => 'https://a:b@example.sharepoint.com/x'],
    ['nowhere', () => ''],
  ])('is not fetched from %s', async (_, address) => {
    graph.replies(to(address()));
    const told = { why: 'redirected', mayBeDone: false };
    expect(await faultOf(read())).toMatchObject(told);
    expect([foreign.seen.length, graph.seen.length]).toEqual([0, 1]);
  });

  test('a page in its place is none, nor is a refusal', async () => {
    graph.replies(to(`${files.origin}/x`));
    files.replies({
      status: 200,
      body: '<html>Logga in</html>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(await faultOf(read())).toMatchObject({ why: 'redirected', code: 'page' });
    files.replies({ status: 403, body: { error: { code: 'accessDenied' } } });
    expect(await faultOf(read())).toMatchObject({ why: 'redirected', status: 403 });
  });

  test('what is written is sent nowhere else', async () => {
    graph.replies(to(`${files.origin}/x`, 307));
    const content = { type: 'application/pdf', bytes: Buffer.from('x') };
    const call = client.call('store-content', { drive: 'b!ssk', path: '2026/a.pdf' }, { content });
    expect(await faultOf(call)).toMatchObject({ why: 'redirected', status: 307 });
    expect(files.seen).toHaveLength(0);
  });
});

test.each([
  'https://example.sharepoint.com/sites/ssk/_layouts/15/download.aspx?tempauth=x',
  'https://northeurope1-mediap.svc.ms/transform/pdf?x=1',
  'https://outlook.office.com/api/v2.0/AttachmentSessions(1)',
  'https://outlook.office365.com/api/gv1.0/users(1)',
])('files of ours may lie at %s', (address) => {
  expect(fileAddress(address, undefined, { ...graph.settings, fileOrigins: [] }).href).toBe(address);
});

describe('an address for a file', () => {
  const put = (address: string) =>
    client.file(address, {
      method: 'PUT',
      of: { drive: 'b!ssk' },
      headers: { 'Content-Range': 'bytes 0-3/4' },
      content: { type: 'application/octet-stream', bytes: Buffer.from('abcd') },
    });

  test('is written to without the token', async () => {
    files.replies({ status: 202, body: { nextExpectedRanges: ['4-'] } });
    expect((await put(`${files.origin}/up?x=1`)).json()).toEqual({ nextExpectedRanges: ['4-'] });
    expect(files.seen[0]?.headers).toMatchObject({ 'content-range': 'bytes 0-3/4', 'content-length': '4' });
    expect(files.seen[0]?.headers).not.toHaveProperty('authorization');
    expect(graph.asked).toHaveLength(0);
  });

  test('is not written to where no file of ours can lie', async () => {
    expect(await faultOf(put(`${foreign.origin}/up`))).toMatchObject({ why: 'redirected', code: 'foreign-address' });
    expect(await faultOf(put('nonsense'))).toMatchObject({ code: 'foreign-address' });
    expect(foreign.seen).toHaveLength(0);
  });

  test('a part whose answer was lost is not sent again by itself', async () => {
    files.replies({ drop: true });
    expect(await faultOf(put(`${files.origin}/up`))).toMatchObject({ why: 'cut', mayBeDone: true });
    expect(files.seen).toHaveLength(1);
  });
});

describe('a list of several pages', () => {
  const all = async () => {
    const names: unknown[] = [];
    for await (const { name } of client.each('list-children', item)) names.push(name);
    return names;
  };
  const page = (name: string, next?: string) => ({
    status: 200,
    body: { value: [{ name }], ...(next ? { '@odata.nextLink': next } : {}) },
  });

  test('is read to its end', async () => {
    const next = `${graph.origin}/v1.0/drives/b!ssk/items/01ABC/children?$skiptoken=a%20%3D&$top=1`;
    graph.replies(page('a', next), page('b', next), page('c'));
    expect(await all()).toEqual(['a', 'b', 'c']);
    expect(new URL(graph.seen[1]?.path ?? '', graph.origin).searchParams.get('$skiptoken')).toBe('a =');
    expect(graph.seen[1]?.headers.authorization).toBe('Bearer token-1');
  });

  test('is not read on at another machine, which would get the token', async () => {
    for (const next of [`${foreign.origin}/v1.0/x`, `${graph.origin}.example.se/v1.0/x`, `${graph.origin}/beta/x`]) {
      graph.replies(page('a', next));
      expect(await faultOf(all())).toMatchObject({ why: 'redirected', code: 'next-link' });
    }
    expect([foreign.seen.length, graph.seen.length]).toEqual([0, 3]);
  });
});
