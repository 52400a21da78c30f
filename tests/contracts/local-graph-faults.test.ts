import { type RunningGraph, startLocalGraph } from '../support/local-graph.ts';

let graph: RunningGraph;
let drive: string;

beforeEach(async () => {
  graph = await startLocalGraph({ accepts: async (token) => token.startsWith('token') });
  drive = graph.control.library('lg').id;
});
afterEach(() => graph.close());

const codeOf = ({ body }: { body: { error: { code: string } } }) => body.error.code;
const root = () => graph.call('GET', `/drives/${drive}/root`);
const SITE = '/sites/example.sharepoint.com:/sites/lg';
const put = (name: string) =>
  graph.call(
    'PUT',
    `/drives/${drive}/root:/${name}:/content?@microsoft.graph.conflictBehavior=fail`,
    Buffer.from('%PDF'),
  );

describe('who may', () => {
  test('is asked by a token that is good and has not run out', async () => {
    const bad = await graph.call('GET', `/drives/${drive}/root`, undefined, { authorization: 'Bearer falsk' });
    expect([bad.status, codeOf(bad)]).toEqual([401, 'InvalidAuthenticationToken']);
    expect((await root()).status).toBe(200);
    graph.control.expireTokens();
    expect((await root()).status).toBe(401);
    const fresh = { authorization: 'Bearer token2' };
    expect((await graph.call('GET', `/drives/${drive}/root`, undefined, fresh)).status).toBe(200);
  });

  test('reaches nothing of a site that is not granted, and just the library where that alone is', async () => {
    expect((await graph.call('GET', SITE)).body.displayName).toBe('Ledningsgruppen');
    graph.control.grant('lg', 'library');
    expect([(await graph.call('GET', SITE)).status, (await root()).status]).toEqual([403, 200]);
    graph.control.grant('lg', 'read');
    expect([(await root()).status, (await put('a.pdf')).status]).toEqual([200, 403]);
    graph.control.grant('lg', 'none');
    const refused = await root();
    expect([refused.status, codeOf(refused)]).toEqual([403, 'accessDenied']);
    expect((await graph.call('GET', `/drives/${graph.control.library('miljo').id}/root`)).status).toBe(200);
  });

  test('gives no rights to others', async () => {
    const { id } = (await graph.call('GET', SITE)).body;
    expect((await graph.call('GET', `/sites/${id}/permissions`)).status).toBe(403);
  });
});

describe('a site', () => {
  test('is found by its address, with its library and the list behind it', async () => {
    const { id } = (await graph.call('GET', SITE)).body;
    const [found] = (await graph.call('GET', `${SITE}:/drives`)).body.value;
    expect(found).toMatchObject({
      id: drive,
      name: 'Dokument',
      webUrl: 'https://example.sharepoint.com/sites/lg/Delade%20dokument',
    });
    expect((await graph.call('GET', `/sites/${id}/drive`)).body.id).toBe(drive);
    expect((await graph.call('GET', `/drives/${drive}`)).body.driveType).toBe('documentLibrary');
    const [list] = (await graph.call('GET', `/sites/${id}/lists`)).body.value;
    expect(list.id).toBe(found.sharePointIds.listId);
    expect((await graph.call('GET', `/sites/${id}/lists/${list.id}/columns`)).body.value[0].name).toBe('Title');
    expect((await graph.call('GET', '/sites/example.sharepoint.com:/sites/finns-inte')).status).toBe(404);
    graph.control.renameLibrary('lg', { name: 'Handlingar', segment: 'Handlingar' });
    expect((await graph.call('GET', `${SITE}:/drives`)).body.value[0].webUrl).toMatch(/\/Handlingar$/);
  });

  test('offers neither delta nor search', async () => {
    expect((await graph.call('GET', `/drives/${drive}/root/delta`)).status).toBe(501);
  });
});

describe('what goes wrong on the way', () => {
  test('is refused as the rule says, so many times, after so many', async () => {
    graph.control.fail({
      method: 'GET',
      url: /root$/,
      after: 1,
      times: 2,
      with: { status: 429, headers: { 'retry-after': '7' } },
    });
    const answers = [await root(), await root(), await root(), await root()];
    expect(answers.map((one) => one.status)).toEqual([200, 429, 429, 200]);
    expect(answers[1]?.headers.get('retry-after')).toBe('7');
  });

  test('is done though its answer is lost, and is not done when the connection breaks before', async () => {
    graph.control.fail({ method: 'PUT', with: 'answer-lost' });
    await expect(put('a.pdf')).rejects.toThrow('fetch failed');
    expect((await put('a.pdf')).status).toBe(409);
    graph.control.fail({ method: 'PUT', with: 'dropped' });
    await expect(put('b.pdf')).rejects.toThrow('fetch failed');
    expect((await put('b.pdf')).status).toBe(201);
  });

  test('is cut in the middle, is answered by 204 without a body, or never', async () => {
    const { body } = await put('a.pdf');
    graph.control.fail({ with: { cutAfter: 10 } });
    await expect(root()).rejects.toThrow();
    graph.control.fail({ method: 'PATCH', with: 'no-body' });
    const path = `${graph.origin}/v1.0/drives/${drive}/items/${body.id}`;
    const headers = { authorization: 'Bearer token', 'if-match': body.eTag };
    const silent = await graph.plain(path, 'PATCH', { name: 'b.pdf' }, headers);
    expect([silent.status, silent.bytes.byteLength]).toEqual([204, 0]);
    expect((await graph.call('GET', `/drives/${drive}/root:/b.pdf`)).body.id).toBe(body.id);
    graph.control.fail({ with: 'hangs' });
    await expect(fetch(path, { headers, signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
  });

  test('is noted without its token, with what the contract says against it', async () => {
    await put('a.pdf');
    const folder = { name: '2024', folder: {}, '@microsoft.graph.conflictBehavior': 'fail', titel: 'x' };
    const wrong = await graph.call('POST', `/drives/${drive}/root/children`, folder);
    expect(wrong.status).toBe(400);
    expect(graph.control.requests()).toMatchObject([
      { method: 'PUT', status: 201, bytes: 4, headers: { authorization: 'Bearer …' } },
      { method: 'POST', status: 400 },
    ]);
    expect(graph.control.violations().join()).toMatch(/^POST .*unknownProperty body: property "titel"/);
  });

  test('leads to a pre-authenticated address that is good for nothing with a token, or when it was changed', async () => {
    const { body } = await put('a.pdf');
    const url = (await graph.call('GET', `/drives/${drive}/items/${body.id}/content`)).headers.get('location') ?? '';
    expect((await graph.plain(url, 'GET', undefined, { authorization: 'Bearer token' })).status).toBe(401);
    expect((await graph.plain(`${url}x`)).status).toBe(401);
    expect((await graph.plain(url)).status).toBe(200);
  });

  test('is a page that somebody has put in the way, or leads elsewhere, where the rule says so', async () => {
    const { body } = await put('a.pdf');
    const content = () => graph.call('GET', `/drives/${drive}/items/${body.id}/content`);
    const url = (await content()).headers.get('location') ?? '';
    const html = { status: 200, body: '<html>Logga in</html>', headers: { 'content-type': 'text/html' } };
    graph.control.fail({ url: /download/, with: html });
    const page = await graph.plain(url);
    expect([page.status, page.headers.get('content-type'), page.bytes.toString()]).toEqual([
      200,
      'text/html',
      html.body,
    ]);
    graph.control.fail({ url: /content$/, with: { status: 302, headers: { location: 'https://ond.example/' } } });
    expect((await content()).headers.get('location')).toBe('https://ond.example/');
    graph.control.fail({ url: /download/, with: { status: 403, code: 'accessDenied' } });
    expect(codeOf(await graph.plain(url))).toBe('accessDenied');
  });
});
