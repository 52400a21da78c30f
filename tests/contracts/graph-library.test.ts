import { paperDocx } from '../../bot/papers/paper-docx.ts';
import type { Columns, Library, LibraryFile } from '../../bot/ports/library.ts';
import { readWordContent } from '../../bot/reading/word-content.ts';
import { COLUMN_NAMES } from '../../graph/documents/columns.ts';
import { createGraphLibrary } from '../../graph/documents/create-graph-library.ts';
import { PIECE } from '../../graph/documents/upload-plan.ts';
import type { FailRule, Failure } from '../../local/graph/fail.ts';
import { type GraphAtHand, graphAtHand } from '../support/graph-at-hand.ts';
import { MINUTES_PAPERS } from '../support/minutes-papers.ts';

const SHELF = { forum: 'lg', folder: '2024' };
const NAME = 'Minnesanteckningar 2024-02-16.pdf';
const COLUMNS: Columns = {
  forum: 'LG',
  date: '2024-02-16',
  kind: 'Minnesanteckningar',
  status: 'Justerad',
  hash: 'a1',
};
const PLACE = 'https://example.sharepoint.com/sites/lg/Delade%20dokument';
const SMALL = Buffer.from('%PDF-1.7 en handling');
/** Four pieces, the last one short. */
const LARGE = Buffer.alloc(3 * PIECE + 1000, 'en lång handling ');

const CONTENT: Omit<FailRule, 'with'> = { method: 'PUT', url: /:\/content/ };
const SESSION: Omit<FailRule, 'with'> = { method: 'POST', url: /createUploadSession/ };
const PIECE_SENT: Omit<FailRule, 'with'> = { method: 'PUT', url: /\/upload\//, lastChunk: false };
const LAST: Omit<FailRule, 'with'> = { method: 'PUT', url: /\/upload\//, lastChunk: true };
const PATCH: Omit<FailRule, 'with'> = { method: 'PATCH', url: /listItem\/fields/ };
const DOWNLOAD: Omit<FailRule, 'with'> = { method: 'GET', url: /\/download\// };

const refusal = (status: number, code: string, inner?: string): Failure => ({ status, code, ...(inner && { inner }) });
const LOCKED: [string, Failure][] = [
  ['resourceLocked', refusal(423, 'resourceLocked')],
  ['notAllowed with resourceLocked in it', refusal(423, 'notAllowed', 'resourceLocked')],
  ['accessDenied', refusal(423, 'accessDenied')],
];
/** What passes by itself, or whose outcome nobody knows. */
const PASSING: [string, Failure][] = [
  ['429 with Retry-After in seconds', { status: 429, code: 'activityLimitReached', headers: { 'retry-after': '3' } }],
  ['429 without Retry-After', refusal(429, 'activityLimitReached')],
  ['500', refusal(500, 'generalException')],
  ['502 with a page', { status: 502, body: undefined, headers: { 'content-type': 'text/html' } }],
  ['503 with a date', { status: 503, headers: { 'retry-after': new Date(Date.now() + 4000).toUTCString() } }],
  ['504', refusal(504, 'gatewayTimeout')],
  ['409 resourceModified', refusal(409, 'resourceModified')],
  ['a lost answer', 'answer-lost'],
  ['a broken connection', 'dropped'],
  ['an answer cut short', { cutAfter: 20 }],
  ['204 without a body', 'no-body'],
  ['401 once', refusal(401, 'InvalidAuthenticationToken')],
];

describe('the library in SharePoint, when Graph goes wrong', () => {
  let at: GraphAtHand;
  let library: Library;
  beforeEach(async () => {
    at = await graphAtHand();
    library = createGraphLibrary(at.settings, at.client, at.around, { atOnce: PIECE, piece: PIECE });
  });
  afterEach(async () => {
    await at.close();
    expect(at.control.violations()).toEqual([]);
  });

  const drive = () => at.control.library('lg').id;
  const fail = (rule: Omit<FailRule, 'with'>, failure: Failure, times = 1) =>
    at.control.fail({ ...rule, times, with: failure });
  const create = (bytes: Uint8Array = SMALL) => library.create(SHELF, NAME, bytes);
  const sent = (method: string, url: RegExp) =>
    at.control.requests().filter((one) => one.method === method && url.test(one.url));
  const stored = async (bytes: Uint8Array = SMALL): Promise<LibraryFile> => {
    const answer = await create(bytes);
    if ('stored' in answer) return answer.stored;
    throw new Error(JSON.stringify(answer));
  };
  /** There once, to the byte, whether it was seen to be ours or not. */
  const thereOnce = async (bytes: Buffer) => {
    const files = at.control.files(drive());
    expect(files.map(({ path }) => path)).toEqual([`2024/${NAME}`]);
    expect(Buffer.compare(Buffer.from(await at.control.bytes(files[0]?.item.id ?? '')), bytes)).toBe(0);
  };

  describe.each<[string, Omit<FailRule, 'with'>, Buffer]>([
    ['the content', CONTENT, SMALL],
    ['the session', SESSION, LARGE],
    ['a piece', PIECE_SENT, LARGE],
    ['the last piece', LAST, LARGE],
  ])('at %s', (_, rule, bytes) => {
    it.each(LOCKED)('423 as %s: it waits, and nothing is stored', async (_shape, failure) => {
      fail(rule, failure);
      expect(await create(bytes)).toMatchObject({ trouble: { why: 'locked', status: 423, place: PLACE } });
      expect(at.control.files(drive())).toEqual([]);
      expect(await create(bytes)).toMatchObject({ stored: { name: NAME } });
      await thereOnce(bytes);
    });

    it.each(PASSING)('%s: it is stored, once', async (_what, failure) => {
      fail(rule, failure);
      const answer = await create(bytes);
      expect(Object.keys(answer)).toEqual([expect.stringMatching(/^(stored|taken)$/)]);
      await thereOnce(bytes);
    });

    it('429 for hours: it is told, with how long it is to wait', async () => {
      fail(rule, { status: 429, headers: { 'retry-after': '7200' } }, 99);
      expect(await create(bytes)).toMatchObject({
        trouble: { why: 'throttled', afterMs: expect.closeTo(7_200_000, -4) },
      });
      expect(at.around.waited).toEqual([]);
      expect(at.control.files(drive())).toEqual([]);
    });

    it('500 for hours: it is told, and stored when that has passed', async () => {
      fail(rule, refusal(500, 'generalException'), 999);
      expect(await create(bytes)).toMatchObject({ trouble: { why: 'unavailable' } });
      at.control.heal();
      await create(bytes);
      await thereOnce(bytes);
    });

    it('403: it is told as a missing grant, with the place as it is set', async () => {
      fail(rule, refusal(403, 'accessDenied'));
      expect(await create(bytes)).toMatchObject({ trouble: { why: 'not-granted', status: 403, place: PLACE } });
      expect(at.control.files(drive())).toEqual([]);
    });

    it('404 once: it is begun anew', async () => {
      fail(rule, refusal(404, 'itemNotFound'));
      await create(bytes);
      await thereOnce(bytes);
    });

    it('401 time after time: there is no token for it', async () => {
      fail(rule, refusal(401, 'InvalidAuthenticationToken'), 99);
      expect(await create(bytes)).toMatchObject({ trouble: { why: 'no-token', status: 401 } });
      expect(at.control.files(drive())).toEqual([]);
    });

    it('413: it is too big, and that is final', async () => {
      fail(rule, refusal(413, 'maxFileSizeExceeded'), 99);
      expect(await create(bytes)).toMatchObject({ trouble: { why: 'too-big' } });
    });

    it('409 by a file that is nowhere, time after time: as if somebody held it', async () => {
      fail(rule, refusal(409, 'nameAlreadyExists'), 99);
      expect(await create(bytes)).toMatchObject({ trouble: { why: 'locked', status: 409 } });
      expect(at.control.files(drive())).toEqual([]);
    });
  });

  it('409 at the last piece, by somebody who was faster: theirs stays, and the session is given up', async () => {
    fail(PIECE_SENT, 'answer-lost');
    const sending = create(LARGE);
    await until(() => sent('PUT', /\/upload\//).length > 0);
    await at.control.upload(drive(), `2024/${NAME}`, Buffer.from('Karins'), 'Karin');
    const answer = await sending;
    expect(answer).toMatchObject({ taken: { name: NAME } });
    await thereOnce(Buffer.from('Karins'));
    expect(sent('DELETE', /\/upload\//)).toHaveLength(1);
  });

  it('416, for a piece that it has already: it goes on from what the session says', async () => {
    fail(PIECE_SENT, refusal(416, 'invalidRange'), 2);
    expect(await create(LARGE)).toMatchObject({ stored: { size: LARGE.length } });
    await thereOnce(LARGE);
  });

  it('an answer that is lost after each piece: each is sent once', async () => {
    fail(PIECE_SENT, 'answer-lost', 3);
    expect(await create(LARGE)).toMatchObject({ stored: { size: LARGE.length } });
    expect(sent('PUT', /\/upload\//)).toHaveLength(4);
    await thereOnce(LARGE);
  });

  it('a session that is gone between two pieces is begun anew', async () => {
    at.control.fail({ ...PIECE_SENT, after: 1, with: 'dropped' });
    const sending = create(LARGE);
    await until(() => sent('PUT', /\/upload\//).length > 1);
    at.control.expireSessions();
    const answer = await sending;
    expect(answer).toMatchObject({ stored: { name: NAME } });
    expect(sent('POST', /createUploadSession/).length).toBeGreaterThan(1);
    await thereOnce(LARGE);
  });

  it('a session that is not found for a moment is gone on with', async () => {
    fail(PIECE_SENT, 'dropped');
    fail({ method: 'GET', url: /\/upload\// }, refusal(404, 'itemNotFound'), 2);
    expect(await create(LARGE)).toMatchObject({ stored: { name: NAME } });
    expect(sent('POST', /createUploadSession/)).toHaveLength(1);
    await thereOnce(LARGE);
  });

  it('a token that ends between two pieces is no matter, and the next call gets another', async () => {
    at.control.fail({ ...PIECE_SENT, after: 1, with: refusal(503, 'serviceNotAvailable') });
    const sending = create(LARGE);
    await until(() => sent('PUT', /\/upload\//).length > 1);
    at.control.expireTokens();
    expect(await sending).toMatchObject({ stored: { name: NAME } });
    expect(sent('PUT', /\/upload\//).every(({ headers }) => headers.authorization === undefined)).toBe(true);
    await thereOnce(LARGE);
  });

  it('a session that is given up is told so', async () => {
    fail(LAST, refusal(423, 'resourceLocked'));
    await create(LARGE);
    expect(sent('DELETE', /\/upload\//)).toHaveLength(1);
  });

  it('a folder that is not found is made, and it is tried again', async () => {
    fail(CONTENT, refusal(404, 'itemNotFound'));
    expect(await create()).toMatchObject({ stored: { folder: '2024' } });
    expect(sent('POST', /root\/children/)).toHaveLength(1);
    await thereOnce(SMALL);
  });

  it('a folder that somebody removed is made again', async () => {
    await stored();
    await at.control.remove(at.control.at(drive(), '2024')?.id ?? '');
    expect(await create()).toMatchObject({ stored: { folder: '2024' } });
  });

  it('a site that is not there, or a body without a library: which, and nothing is sent', async () => {
    const libraries = { lg: { url: 'https://example.sharepoint.com/sites/annan/Dokument' } };
    const wrong = createGraphLibrary({ libraries }, at.client, at.around);
    expect(await wrong.create(SHELF, NAME, SMALL)).toMatchObject({
      trouble: { why: 'no-place', place: libraries.lg.url },
    });
    const missing = { lg: { url: 'https://example.sharepoint.com/sites/lg/Annat' } };
    const none = createGraphLibrary({ libraries: missing }, at.client, at.around);
    expect(await none.create(SHELF, NAME, SMALL)).toMatchObject({ trouble: { why: 'no-place', code: 'library' } });
    expect(await library.create({ forum: 'okand', folder: '2024' }, NAME, SMALL)).toEqual({
      trouble: { why: 'no-place', place: 'okand' },
    });
    expect(sent('PUT', /./)).toEqual([]);
  });

  it('a body that is not named has the library of all others', async () => {
    const libraries = { '*': { drive: at.control.library('miljo').id } };
    const others = createGraphLibrary({ libraries }, at.client, at.around);
    expect(await others.create({ forum: 'ssk', folder: '2024' }, NAME, SMALL)).toMatchObject({
      stored: { name: NAME },
    });
    expect(at.control.files(at.control.library('miljo').id)).toHaveLength(1);
  });

  it('a large paper that two instances file at once is stored by one of them', async () => {
    const other = createGraphLibrary(at.settings, at.connect(), at.around, { atOnce: PIECE, piece: PIECE });
    const answers = await Promise.all([create(LARGE), other.create(SHELF, NAME, LARGE)]);
    expect(answers.flatMap((one) => Object.keys(one)).sort()).toEqual(['stored', 'taken']);
    await thereOnce(LARGE);
  });

  it('a library that is not there: nothing of it is told as gone', async () => {
    const file = await stored();
    at.control.fail({ url: /\/drives\//, times: 99, with: refusal(404, 'itemNotFound') });
    expect(await library.find(file)).toMatchObject({ trouble: { why: 'no-place', place: PLACE } });
    expect(await library.read(file)).toMatchObject({ trouble: { why: 'no-place', place: PLACE } });
  });

  it('what an earlier start filed is described under the place that its body has now', async () => {
    const file = await stored();
    const byId = { libraries: { '*': { drive: drive() } } };
    for (const [settings, place] of [
      [at.settings, PLACE],
      [byId, `drive:${drive()}`],
    ] as const) {
      const later = createGraphLibrary(settings, at.connect(), at.around);
      at.control.grant('lg', 'none');
      const told = await later.describe({ ...file, forum: 'lg' }, COLUMNS);
      expect(told).toMatchObject({ trouble: { why: 'not-granted', place } });
      expect(await later.create(SHELF, 'Annan.pdf', SMALL)).toMatchObject({ trouble: { why: 'not-granted', place } });
      at.control.grant('lg', 'write');
    }
  });

  it('a site that is not granted, or only to read', async () => {
    at.control.grant('lg', 'none');
    expect(await create()).toMatchObject({ trouble: { why: 'not-granted', place: PLACE } });
    at.control.grant('lg', 'read');
    expect(await create()).toMatchObject({ trouble: { why: 'not-granted', place: PLACE } });
    at.control.grant('lg', 'write');
    expect(await create()).toMatchObject({ stored: { name: NAME } });
  });

  it('a library that is renamed is the same; it is looked for once', async () => {
    await stored();
    at.control.renameLibrary('lg', { name: 'Handlingar' });
    expect(await library.create(SHELF, 'annan.pdf', SMALL)).toMatchObject({ stored: { name: 'annan.pdf' } });
    expect(sent('GET', /\/sites\/[^/]*:\/sites\/lg\?/)).toHaveLength(1);
  });

  it('a library that is no longer where it was is looked for again', async () => {
    await stored();
    fail(CONTENT, refusal(404, 'itemNotFound'));
    fail({ method: 'POST', url: /root\/children/ }, refusal(404, 'itemNotFound'));
    expect(await library.create(SHELF, 'annan.pdf', SMALL)).toMatchObject({ stored: { name: 'annan.pdf' } });
    expect(sent('GET', /\/sites\/[^/]*:\/sites\/lg\?/)).toHaveLength(2);
  });

  describe('the columns', () => {
    const fieldsOf = (file: LibraryFile) =>
      at.control.files(drive()).find(({ item }) => item.id === file.item)?.item.fields;

    it.each(LOCKED)('423 as %s: they wait', async (_, failure) => {
      const file = await stored();
      fail(PATCH, failure);
      expect(await library.describe(file, COLUMNS)).toMatchObject({ trouble: { why: 'locked', status: 423 } });
      expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
    });

    it.each([
      ...PASSING.filter(([what]) => !what.startsWith('409')),
      ['412 once', refusal(412, 'resourceModified')] satisfies [string, Failure],
    ])('%s: they are written', async (_, failure) => {
      const file = await stored();
      fail(PATCH, failure);
      expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
      expect(fieldsOf(file)).toMatchObject({ SamverkanStatus: 'Justerad' });
    });

    it('412 time after time: somebody keeps changing it', async () => {
      const file = await stored();
      fail(PATCH, refusal(412, 'resourceModified'), 99);
      expect(await library.describe(file, COLUMNS)).toMatchObject({ trouble: { why: 'not-so' } });
    });

    it('a number that the paper no longer has is taken away', async () => {
      const file = await stored();
      await library.describe(file, { ...COLUMNS, registryNumber: 'KS 2024/7' });
      expect(fieldsOf(file)).toMatchObject({ SamverkanDiarienummer: 'KS 2024/7' });
      await library.describe(file, COLUMNS);
      expect(fieldsOf(file)?.SamverkanDiarienummer ?? null).toBeNull();
    });

    it('those that others have set stay, and each write says what it stands on', async () => {
      const file = await stored();
      await at.control.setColumns(file.item, { Egen: 'kvar' }, 'Karin');
      expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
      expect(fieldsOf(file)).toMatchObject({ Egen: 'kvar', SamverkanOrgan: 'LG' });
      expect(sent('PATCH', /fields/).every(({ headers }) => headers['if-match'])).toBe(true);
    });

    it('a list that does not know the file yet is asked again, five times', async () => {
      at.control.late({ calls: 3 });
      const file = await stored();
      expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
      at.control.late({ calls: 99 });
      const answer = await library.create(SHELF, 'sen.pdf', SMALL);
      if (!('stored' in answer)) throw new Error();
      expect(await library.describe(answer.stored, COLUMNS)).toMatchObject({
        trouble: { why: 'unavailable', code: 'list-item' },
      });
      expect(sent('GET', /expand=listItem/)).toHaveLength(4 + 6);
    });

    it('a library without one of them, or without any: the others are written, and it is said', async () => {
      const file = await stored();
      const unknown = (name: string) =>
        at.control.fail({
          ...PATCH,
          with: {
            status: 400,
            body: { error: { code: 'invalidRequest', message: `Field '${name}' is not recognized` } },
          },
        });
      unknown(COLUMN_NAMES.registryNumber);
      expect(await library.describe(file, COLUMNS)).toEqual({ described: false });
      expect(fieldsOf(file)).toMatchObject({ SamverkanOrgan: 'LG' });
      for (const name of Object.values(COLUMN_NAMES)) unknown(name);
      expect(await library.describe(file, COLUMNS)).toEqual({ described: false });
    });

    it('a file that the library keeps checked out is checked in', async () => {
      at.control.requireCheckOut('lg', true);
      const file = await stored();
      expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
      expect(sent('POST', /checkin/)).toHaveLength(1);
      expect(at.control.files(drive())[0]?.item.level).toBe('published');
    });

    it('a file that somebody has checked out waits for them, by name, and is not checked in by us', async () => {
      const file = await stored();
      await at.control.checkOut(file.item, 'Karin');
      at.control.lockedShape(0);
      expect(await library.describe(file, COLUMNS)).toMatchObject({ trouble: { why: 'locked', by: 'Karin' } });
      expect(sent('POST', /checkin/)).toEqual([]);
    });

    it('a record is told from a missing grant', async () => {
      const file = await stored();
      await at.control.label(file.item, { name: 'Protokoll', record: true });
      expect(await library.describe(file, COLUMNS)).toMatchObject({ trouble: { why: 'record' } });
      await at.control.label(file.item, { name: 'Bevaras', record: false });
      at.control.grant('lg', 'read');
      expect(await library.describe(file, COLUMNS)).toMatchObject({ trouble: { why: 'not-granted' } });
    });
  });

  describe('what is read', () => {
    const PAGE = { 'content-type': 'text/html; charset=utf-8' };
    it.each<[string, Failure]>([
      ['a page with 200', { status: 200, headers: PAGE }],
      ['403 with JSON', refusal(403, 'accessDenied')],
      ['404', refusal(404, 'itemNotFound')],
      ['204', { status: 204 }],
      ['cut short', { cutAfter: 5 }],
      ['500', refusal(500, 'generalException')],
      ['a redirect elsewhere', { status: 302, headers: { location: 'https://example.se/annat' } }],
      ['a redirect to plain http', { status: 302, headers: { location: 'http://example.sharepoint.com/x' } }],
    ])('%s is no content: read again, or told', async (_, failure) => {
      const file = await stored();
      fail(DOWNLOAD, failure);
      expect(await library.read(file)).toEqual({ bytes: SMALL });
      fail(DOWNLOAD, failure, 99);
      expect(await library.read(file)).toMatchObject({ trouble: { why: 'unavailable', place: PLACE } });
    });

    it('a Word file is another at each read, and says the same', async () => {
      const paper = await paperDocx(MINUTES_PAPERS['the golden minutes']);
      const answer = await library.create(SHELF, 'Minnesanteckningar.docx', paper);
      if (!('stored' in answer)) throw new Error(JSON.stringify(answer));
      const said = readWordContent(Buffer.from(paper));
      const reads: Buffer[] = [];
      for (let n = 0; n < 3; n++) {
        const read = await library.read(answer.stored);
        if ('bytes' in read) reads.push(Buffer.from(read.bytes));
        await library.describe(answer.stored, { ...COLUMNS, status: `läst ${n}` });
      }
      expect(reads.map(readWordContent)).toEqual([said, said, said]);
      expect(new Set([Buffer.from(paper), ...reads].map((one) => one.toString('base64'))).size).toBeGreaterThan(1);
      expect(await library.find(answer.stored)).toMatchObject({ found: { tag: answer.stored.tag } });
    });

    it('names the library as it is set, and none that it has not looked for since the start', async () => {
      const file = await stored();
      const after = createGraphLibrary(at.settings, at.client, at.around);
      fail(DOWNLOAD, refusal(500, 'generalException'), 99);
      expect(await after.read(file)).toEqual({
        trouble: { why: 'unavailable', status: 500, code: 'generalException' },
      });
      expect(await library.read(file)).toMatchObject({ trouble: { place: PLACE } });
    });

    it('goes there without a token', async () => {
      await library.read(await stored());
      expect(sent('GET', /\/download\//).map(({ headers }) => headers.authorization)).toEqual([undefined]);
    });

    it('of a file takes two calls and what it is sent on to; filing it takes five in all', async () => {
      at.control.forget();
      const file = await stored();
      const first = at.control.requests().length;
      await library.read(file);
      await library.describe(file, COLUMNS);
      expect(at.control.requests().length - first).toBe(4);
      expect(first).toBe(3);
    });

    it('says the version, and where it lies', async () => {
      const file = await stored();
      expect(await library.find(file)).toMatchObject({ found: { version: '1.0', folder: '2024', tag: file.tag } });
      await library.describe(file, COLUMNS);
      expect(await library.find(file)).toMatchObject({ found: { version: '2.0', tag: file.tag } });
    });
  });
});

async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resolve) => setImmediate(resolve));
}
