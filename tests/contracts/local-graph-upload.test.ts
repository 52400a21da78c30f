import { clock, type RunningGraph, startLocalGraph } from '../support/local-graph.ts';

let graph: RunningGraph;
let drive: string;

beforeEach(async () => {
  clock.now = new Date('2024-02-16T08:00:00Z');
  graph = await startLocalGraph();
  drive = graph.control.library('lg').id;
});
afterEach(() => graph.close());

const UNIT = 320 * 1024;
const whole = Buffer.alloc(2 * UNIT + 100, 'å');
const CREATE = { item: { '@microsoft.graph.conflictBehavior': 'fail' } };
const session = (path: string, body: object = CREATE) =>
  graph.call('POST', `/drives/${drive}/root:/${path}:/createUploadSession`, body);
const piece = (url: string, from: number, to: number, headers: Record<string, string> = {}) =>
  graph.plain(url, 'PUT', whole.subarray(from, to), {
    'content-range': `bytes ${from}-${to - 1}/${whole.byteLength}`,
    ...headers,
  });
const last = (url: string) => piece(url, 2 * UNIT, whole.byteLength);
const codeOf = ({ body }: { body: { error: { code: string } } }) => body.error.code;

async function almostThere(path: string): Promise<string> {
  const { uploadUrl } = (await session(path)).body;
  await piece(uploadUrl, 0, UNIT);
  await piece(uploadUrl, UNIT, 2 * UNIT);
  return uploadUrl;
}

describe('an upload in pieces', () => {
  test('is told what is expected next, and is a file with its last piece', async () => {
    const opened = await session('2024/stor.pdf');
    expect(opened.body.nextExpectedRanges).toEqual(['0-']);
    const { uploadUrl } = opened.body;
    const first = await piece(uploadUrl, 0, UNIT);
    expect([first.status, first.body.nextExpectedRanges]).toEqual([202, [`${UNIT}-`]]);
    expect((await graph.plain(uploadUrl)).body.nextExpectedRanges).toEqual([`${UNIT}-`]);
    await piece(uploadUrl, UNIT, 2 * UNIT);
    const done = await last(uploadUrl);
    expect([done.status, done.body.name, done.body.size]).toEqual([201, 'stor.pdf', whole.byteLength]);
    expect((await graph.control.bytes(done.body.id)).byteLength).toBe(whole.byteLength);
    expect((await last(uploadUrl)).status).toBe(404);
    expect(graph.control.violations()).toEqual([]);
  });

  test('takes no piece twice and none before its turn', async () => {
    const { uploadUrl } = (await session('stor.pdf')).body;
    await piece(uploadUrl, 0, UNIT);
    expect((await piece(uploadUrl, 0, UNIT)).status).toBe(416);
    expect((await last(uploadUrl)).status).toBe(400);
    expect((await piece(uploadUrl, UNIT, 2 * UNIT)).status).toBe(202);
  });

  test('counts a token at its address, and a piece that is no multiple of 320 KiB', async () => {
    const { uploadUrl } = (await session('stor.pdf')).body;
    expect((await piece(uploadUrl, 0, UNIT, { authorization: 'Bearer x' })).status).toBe(401);
    await piece(uploadUrl, 0, UNIT - 1);
    expect(graph.control.violations()).toEqual([
      expect.stringContaining('a token was sent'),
      expect.stringContaining('no multiple of 320 KiB'),
    ]);
  });

  test('is refused with its last piece when the name was taken meanwhile, and the session lives on', async () => {
    const uploadUrl = await almostThere('stor.pdf');
    const id = await graph.control.upload(drive, 'stor.pdf', Buffer.from('någon annans'));
    const refused = await last(uploadUrl);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'nameAlreadyExists']);
    expect((await graph.plain(uploadUrl)).status).toBe(200);
    await graph.control.remove(id);
    expect((await last(uploadUrl)).status).toBe(201);
  });

  test('meets a lock with its last piece, then a 409 that nobody else caused, and then is done', async () => {
    const id = await graph.control.upload(drive, 'stor.pdf', Buffer.from('1'));
    const { eTag } = (await graph.call('GET', `/drives/${drive}/items/${id}`)).body;
    const path = `/drives/${drive}/items/${id}/createUploadSession`;
    const { uploadUrl } = (await graph.call('POST', path, {}, { 'if-match': eTag })).body;
    await piece(uploadUrl, 0, UNIT);
    await piece(uploadUrl, UNIT, 2 * UNIT);
    await graph.control.lock(id, { by: 'Sekreteraren' });
    expect((await last(uploadUrl)).status).toBe(423);
    await graph.control.unlock(id);
    expect((await last(uploadUrl)).status).toBe(409);
    expect((await last(uploadUrl)).status).toBe(200);
    expect((await graph.control.bytes(id)).byteLength).toBe(whole.byteLength);
  });

  test('is gone when it was given up, has run out, or its folder is no more', async () => {
    const given = await almostThere('a.pdf');
    expect((await graph.plain(given, 'DELETE')).status).toBe(204);
    expect((await last(given)).status).toBe(404);
    const old = await almostThere('b.pdf');
    graph.control.expireSessions();
    expect((await last(old)).status).toBe(404);
    expect(graph.control.files(drive)).toEqual([]);
  });

  test('is not opened for a name that is taken, nor for content that has changed', async () => {
    const id = await graph.control.upload(drive, 'a.pdf', Buffer.from('1'));
    expect((await session('a.pdf')).status).toBe(409);
    const { eTag } = (await graph.call('GET', `/drives/${drive}/items/${id}`)).body;
    const { uploadUrl } = (
      await graph.call('POST', `/drives/${drive}/items/${id}/createUploadSession`, {}, { 'if-match': eTag })
    ).body;
    await piece(uploadUrl, 0, UNIT);
    await piece(uploadUrl, UNIT, 2 * UNIT);
    await graph.control.write(id, Buffer.from('2'));
    expect((await last(uploadUrl)).status).toBe(412);
  });
});
