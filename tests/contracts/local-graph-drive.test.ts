import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { clock, graphFolder, type RunningGraph, startLocalGraph } from '../support/local-graph.ts';

let graph: RunningGraph;
let drive: string;

beforeEach(async () => {
  clock.now = new Date('2024-02-16T08:00:00Z');
  graph = await startLocalGraph();
  drive = graph.control.library('lg').id;
});
afterEach(() => graph.close());

const pdf = Buffer.from('%PDF-1.7 Minnesanteckningar');
const FAIL = '?@microsoft.graph.conflictBehavior=fail';
const at = (path: string) => `/drives/${drive}/root:/${path.split('/').map(encodeURIComponent).join('/')}`;
const item = (id: string) => `/drives/${drive}/items/${id}`;
const put = (path: string, bytes: Uint8Array = pdf, query = FAIL, headers = {}) =>
  graph.call('PUT', `${at(path)}:/content${query}`, bytes, { 'content-type': 'application/octet-stream', ...headers });
const read = async (id: string) => {
  const { status, headers } = await graph.call('GET', `${item(id)}/content`);
  expect(status).toBe(302);
  return graph.plain(headers.get('location') ?? '');
};
const codeOf = ({ body }: { body: { error: { code: string } } }) => body.error.code;
const word = async (text: string) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] })));

describe('a new file', () => {
  test('is put by its path, with the folders that are missing, and read through an address without a token', async () => {
    const { status, body } = await put('2024/Minnesanteckningar 1.pdf');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Minnesanteckningar 1.pdf',
      size: pdf.byteLength,
      webUrl: 'https://example.sharepoint.com/sites/lg/Delade%20dokument/2024/Minnesanteckningar%201.pdf',
      parentReference: { driveId: drive, path: `/drives/${drive}/root:/2024`, name: '2024' },
      file: { mimeType: 'application/pdf' },
    });
    expect(body).not.toHaveProperty('publication');
    expect((await read(body.id)).bytes.equals(pdf)).toBe(true);
    expect((await graph.call('GET', at('2024/Minnesanteckningar 1.pdf'))).body.id).toBe(body.id);
  });

  test('is refused where the name is taken, and replaces in silence where nothing is said', async () => {
    const first = await put('Kallelse.pdf');
    const again = await put('kallelse.PDF');
    expect([again.status, codeOf(again)]).toEqual([409, 'nameAlreadyExists']);
    expect((await put('Kallelse.pdf', pdf, '', { 'if-none-match': '*' })).status).toBe(412);
    const silent = await put('Kallelse.pdf', Buffer.from('annat'), '');
    expect([silent.status, silent.body.id]).toEqual([200, first.body.id]);
    expect((await put('Kallelse.pdf', pdf, FAIL.replace('fail', 'rename'))).body.name).toBe('Kallelse 1.pdf');
    expect(graph.control.violations()).toEqual([
      expect.stringContaining('with neither If-Match nor conflictBehavior=fail'),
      expect.stringContaining('takes a name that nobody asked for'),
    ]);
  });

  test('takes no name that SharePoint refuses, and å in two signs is another name than å in one', async () => {
    for (const name of ['kl 13:00.pdf', ' a.pdf', 'a.', '~$a.docx', 'CON', `${'a'.repeat(256)}.pdf`]) {
      const plain = await startLocalGraph({ check: () => ({ ok: true, errors: [], warnings: [] }) });
      const refused = await plain.plain(
        `${plain.origin}/v1.0/drives/${plain.control.library('lg').id}/root:/${encodeURIComponent(name)}:/content${FAIL}`,
        'PUT',
        pdf,
        { authorization: 'Bearer x' },
      );
      expect([name, refused.status, codeOf(refused)]).toEqual([name, 400, 'invalidRequest']);
      await plain.close();
    }
    expect((await put('Årsplan #1 50%.pdf')).status).toBe(201);
    expect((await put('Årsplan #1 50%.pdf'.normalize('NFD'))).status).toBe(201);
    expect(graph.control.files(drive)).toHaveLength(2);
  });
});

describe('what has changed', () => {
  test('has another eTag after any change, another cTag after other content, and each is a version', async () => {
    const { body } = await put('a.pdf');
    await graph.call('PATCH', `${item(body.id)}/listItem/fields`, { Status: 'Justerat' }, { 'if-match': body.eTag });
    const described = (await graph.call('GET', item(body.id))).body;
    expect([described.eTag === body.eTag, described.cTag === body.cTag]).toEqual([false, true]);
    const replaced = await graph.call('PUT', `${item(body.id)}/content`, Buffer.from('nytt'), {
      'if-match': described.cTag,
    });
    expect([replaced.status, replaced.body.cTag === body.cTag]).toEqual([200, false]);
    const { value } = (await graph.call('GET', `${item(body.id)}/versions`)).body;
    expect(value.map((one: { id: string }) => one.id)).toEqual(['3.0', '2.0', '1.0']);
    const old = await graph.call('GET', `${item(body.id)}/versions/1.0/content`);
    expect((await graph.plain(old.headers.get('location') ?? '')).bytes.equals(pdf)).toBe(true);
    expect((await graph.call('GET', `${item(body.id)}?$select=id,publication`)).body).toMatchObject({
      publication: { level: 'published', versionId: '3.0' },
    });
  });

  test('is changed with a tag that still holds, either of the two; with an old one nothing happens', async () => {
    const { body } = await put('a.pdf');
    const stale = { 'if-match': '"{00000000-0000-4000-8000-000000000000},1"' };
    for (const [method, path, sent] of [
      ['PUT', `${item(body.id)}/content`, pdf],
      ['PATCH', item(body.id), { name: 'b.pdf' }],
      ['PATCH', `${item(body.id)}/listItem/fields`, { Status: 'x' }],
      ['DELETE', item(body.id), undefined],
      ['POST', `${item(body.id)}/createUploadSession`, {}],
    ] as const) {
      expect([method, (await graph.call(method, path, sent, stale)).status]).toEqual([method, 412]);
    }
    expect((await graph.call('GET', item(body.id), undefined, { 'if-none-match': body.eTag })).status).toBe(304);
    expect((await graph.call('PATCH', item(body.id), { name: 'b.pdf' }, { 'if-match': body.cTag })).body.name).toBe(
      'b.pdf',
    );
    const { eTag } = (await graph.call('GET', item(body.id))).body;
    expect((await graph.call('DELETE', item(body.id), undefined, { 'if-match': eTag })).status).toBe(204);
    expect((await graph.call('GET', item(body.id))).status).toBe(404);
    expect(graph.control.violations()).toEqual([]);
  });

  test('without If-Match is done, and counted', async () => {
    const { body } = await put('a.pdf');
    await graph.call('PATCH', item(body.id), { name: 'b.pdf' });
    await graph.call('PUT', `${item(body.id)}/content`, pdf);
    await graph.call('PATCH', `${item(body.id)}/listItem/fields`, { Status: 'x' });
    await graph.call('POST', `${item(body.id)}/createUploadSession`, {});
    await graph.call('DELETE', item(body.id));
    expect(graph.control.violations()).toHaveLength(5);
  });
});

describe('an Office file', () => {
  test('comes back with the same words, and with another size and hash each time', async () => {
    const sent = await word('Nämnden beslutar att bifalla förslaget.');
    const { body } = await put('2024/Minnesanteckningar.docx', sent);
    expect(body.webUrl).toContain('/_layouts/15/Doc.aspx?sourcedoc=%7B');
    const reads = [await read(body.id), await read(body.id), await read(body.id)].map((one) => one.bytes);
    expect(new Set([sent.byteLength, ...reads.map((one) => one.byteLength)]).size).toBe(4);
    for (const bytes of reads) {
      const parts = unzipSync(bytes);
      expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe(
        strFromU8(unzipSync(sent)['word/document.xml'] ?? new Uint8Array()),
      );
      expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('customXml/item900.xml');
    }
  });
});

describe('folders', () => {
  test('are made once, listed in pages, and taken by a second that wants the name', async () => {
    const folder = { name: '2024', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
    const made = await graph.call('POST', `/drives/${drive}/root/children`, folder);
    expect(made.status).toBe(201);
    expect(codeOf(await graph.call('POST', `/drives/${drive}/root/children`, folder))).toBe('nameAlreadyExists');
    for (const n of [1, 2, 3]) await put(`2024/${n}.pdf`);
    const page = (await graph.call('GET', `${item(made.body.id)}/children?$top=2`)).body;
    expect(page.value).toHaveLength(2);
    const next = await graph.plain(page['@odata.nextLink'], 'GET', undefined, { authorization: 'Bearer t' });
    expect(next.body.value.map((one: { name: string }) => one.name)).toEqual(['3.pdf']);
    expect((await graph.call('GET', at('2024'))).body.folder).toEqual({ childCount: 3 });
  });

  test('show a new file late, and so does the list; its id shows it at once', async () => {
    graph.control.late({ calls: 1 });
    const { body } = await put('a.pdf');
    expect((await graph.call('GET', item(body.id))).status).toBe(200);
    expect((await graph.call('GET', `${item(body.id)}/listItem`)).status).toBe(404);
    expect((await graph.call('GET', `${item(body.id)}/listItem`)).status).toBe(200);
    graph.control.late({ ms: 60_000 });
    await put('b.pdf');
    const names = (await graph.call('GET', `/drives/${drive}/root/children`)).body.value.map(
      (one: { name: string }) => one.name,
    );
    expect(names).toEqual(['a.pdf']);
  });
});

describe('columns', () => {
  test('are whatever is written, beside those that the library keeps itself', async () => {
    const { body } = await put('a.pdf');
    const columns = { Organ: 'LG', Status: 'Justerat' };
    const written = await graph.call('PATCH', `${item(body.id)}/listItem/fields`, columns, { 'if-match': body.eTag });
    expect(written.body).toMatchObject({ ...columns, FileLeafRef: 'a.pdf' });
    const expanded = (await graph.call('GET', `${item(body.id)}?$expand=listItem($expand=fields)`)).body;
    expect(expanded.listItem.fields).toMatchObject(columns);
    const { parentReference } = body;
    const { list } = graph.control.library('lg');
    const path = `/sites/${parentReference.siteId}/lists/${list}/items/${expanded.listItem.id}/fields`;
    expect((await graph.call('GET', path)).body).toMatchObject(columns);
    const tag = { 'if-match': expanded.listItem.eTag };
    expect((await graph.call('PATCH', path, { Status: 'Arkiverat' }, tag)).body).toMatchObject({ Status: 'Arkiverat' });
    expect((await graph.call('PATCH', path, { Status: 'x' }, tag)).status).toBe(412);
  });
});

describe('a file that somebody has open', () => {
  test('is changed by nobody: 423 each time, with three different bodies, until it is closed', async () => {
    const { body } = await put('a.docx', await word('a'));
    await graph.control.lock(body.id, { by: 'Sekreteraren', until: new Date('2024-02-18T08:00:00Z') });
    const tag = { 'if-match': body.eTag };
    const answers = [
      await graph.call('PUT', `${item(body.id)}/content`, pdf, tag),
      await graph.call('PATCH', item(body.id), { name: 'b.docx' }, tag),
      await graph.call('DELETE', item(body.id), undefined, tag),
      await graph.call('POST', `${item(body.id)}/createUploadSession`, {}, tag),
      await graph.call('PATCH', `${item(body.id)}/listItem/fields`, { Status: 'x' }, tag),
    ];
    expect(answers.map((one) => one.status)).toEqual([423, 423, 423, 423, 423]);
    expect(answers.slice(0, 3).map(codeOf)).toEqual(['resourceLocked', 'notAllowed', 'accessDenied']);
    expect(answers[1]?.body.error.innerError.code).toBe('resourceLocked');
    expect(answers[1]?.body.error.message).toContain('Sekreteraren');
    expect((await read(body.id)).status).toBe(200);
    clock.now = new Date('2024-02-18T08:00:01Z');
    expect((await graph.call('PATCH', item(body.id), { name: 'b.docx' }, tag)).status).toBe(200);
  });

  test('that a label holds as a record refuses with 403', async () => {
    const { body } = await put('a.pdf');
    await graph.control.label(body.id, { name: 'Protokoll', record: true });
    const answer = await graph.call('PATCH', item(body.id), { name: 'b.pdf' }, { 'if-match': body.eTag });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'accessDenied']);
    expect((await graph.call('GET', `${item(body.id)}/retentionLabel`)).body.retentionSettings.isRecordLocked).toBe(
      true,
    );
  });
});

describe('what is kept', () => {
  test('is there after a restart, at another port too', async () => {
    const { folder, remove } = await graphFolder();
    const before = await startLocalGraph({ folder });
    const id = await before.control.upload(before.control.library('lg').id, '2024/a.pdf', pdf);
    await before.close();
    const sites = [
      { forum: 'lg', name: 'Ledning', url: 'http://127.0.0.1:9/sites/lg', library: 'Dokument', segment: 'D' },
    ];
    const after = await startLocalGraph({ folder, sites });
    const lg = after.control.library('lg');
    expect(lg.id).toBe(drive);
    expect(after.control.site('lg').name).toBe('Ledning');
    expect(after.control.libraries()).toHaveLength(3);
    expect((await after.call('GET', `/drives/${lg.id}/items/${id}`)).body.webUrl).toBe(
      'http://127.0.0.1:9/sites/lg/Delade%20dokument/2024/a.pdf',
    );
    expect((await after.control.bytes(id)).length).toBe(pdf.length);
    await after.close();
    await remove();
  });
});

describe('a library', () => {
  test('takes only the columns that it has, where it has been said which', async () => {
    graph.control.columns('lg', ['Status']);
    const { body } = await put('a.pdf');
    const fields = `${item(body.id)}/listItem/fields`;
    const refused = await graph.call('PATCH', fields, { Status: 'x', Diarienummer: '1' }, { 'if-match': body.eTag });
    expect([refused.status, refused.body.error.message]).toEqual([400, "Field 'Diarienummer' is not recognized"]);
    const written = await graph.call('PATCH', fields, { Status: 'x' }, { 'if-match': body.eTag });
    const tag = { 'if-match': written.body['@odata.etag'] };
    expect((await graph.call('PATCH', fields, { Status: null }, tag)).body).not.toHaveProperty('Status');
  });

  test('that asks for it keeps a new file checked out until it is checked in', async () => {
    graph.control.requireCheckOut('lg', true);
    const { body } = await put('a.pdf');
    const level = async () => (await graph.call('GET', `${item(body.id)}?$select=publication`)).body.publication;
    expect(await level()).toMatchObject({
      level: 'checkout',
      checkedOutBy: { application: { displayName: 'Samverkan' } },
    });
    expect((await graph.call('POST', `${item(body.id)}/checkin`, { comment: 'v1' })).status).toBe(204);
    expect((await level()).level).toBe('published');
    await graph.control.checkOut(body.id, 'Sekreteraren');
    expect((await level()).checkedOutBy).toEqual({ user: { displayName: 'Sekreteraren' } });
    expect((await graph.call('POST', `${item(body.id)}/checkin`, {})).status).toBe(423);
  });

  test('has the file where a person moved it, under the same id, and its old name is free', async () => {
    const { body } = await put('2024/a.pdf');
    await graph.control.move(body.id, 'Arkiv/2024', 'Registrator');
    await graph.control.rename(body.id, 'b.pdf');
    expect((await graph.call('GET', at('2024/a.pdf'))).status).toBe(404);
    const { id, parentReference } = (await graph.call('GET', at('Arkiv/2024/B.pdf'))).body;
    expect([id, parentReference.path]).toEqual([body.id, `/drives/${drive}/root:/Arkiv/2024`]);
    expect((await put('2024/a.pdf')).status).toBe(201);
    await graph.control.remove(graph.control.at(drive, 'Arkiv')?.id ?? '');
    expect((await graph.call('GET', item(body.id))).status).toBe(404);
  });
});
