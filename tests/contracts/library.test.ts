import type { Columns, Library, LibraryFile, Shelf } from '../../bot/ports/library.ts';
import { graphLibraryAtHand } from '../support/graph-library-at-hand.ts';
import type { LibraryAtHand } from '../support/library-at-hand.ts';
import { libraryFolderAtHand } from '../support/library-folder-at-hand.ts';

const SHELF: Shelf = { forum: 'lg', folder: '2024' };
const NAME = 'Minnesanteckningar Ledningsgruppen 2024-02-16.pdf';
const PAPER = Buffer.from('%PDF-1.7 hur det blev');
const COLUMNS: Columns = {
  forum: 'LG',
  date: '2024-02-16',
  kind: 'Minnesanteckningar',
  status: 'Justerad',
  hash: 'a1',
};

/** Of 12 MB, not the same anywhere in it. */
function longPaper(): Buffer {
  const bytes = Buffer.alloc(12 * 1024 * 1024 + 17);
  for (let at = 0; at + 4 <= bytes.length; at += 4) bytes.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
  return bytes;
}

const ADAPTERS: [string, () => Promise<LibraryAtHand>][] = [
  ['a folder', libraryFolderAtHand],
  ['SharePoint', graphLibraryAtHand],
];

describe.each(ADAPTERS)('the library in %s', (_, openOne) => {
  let at: LibraryAtHand;
  let library: Library;
  beforeEach(async () => {
    at = await openOne();
    library = at.library;
  });
  afterEach(() => at.close());

  const stored = async (name = NAME, bytes: Uint8Array = PAPER, shelf = SHELF): Promise<LibraryFile> => {
    const answer = await library.create(shelf, name, bytes);
    if (!('stored' in answer)) throw new Error(`not stored: ${JSON.stringify(answer)}`);
    return answer.stored;
  };
  const bytesOf = async (file: LibraryFile, of = library) => {
    const answer = await of.read(file);
    return 'bytes' in answer ? Buffer.from(answer.bytes) : answer;
  };

  it('a new paper is there, whole, and is found by its id', async () => {
    const file = await stored();
    expect(file).toMatchObject({ name: NAME, folder: '2024', size: PAPER.length });
    expect(URL.canParse(file.link)).toBe(true);
    expect(await bytesOf(file)).toEqual(PAPER);
    const { version: _version, ...same } = file;
    expect(await library.find(file)).toEqual({ found: expect.objectContaining(same) });
    expect(await at.all()).toEqual([`lg/2024/${NAME}`]);
  });

  it('the same again, or another under its name, in whatever case: it is taken, and nothing is overwritten', async () => {
    const file = await stored();
    expect(await library.create(SHELF, NAME, PAPER)).toEqual({ taken: expect.objectContaining({ item: file.item }) });
    const other = await library.create(SHELF, NAME.toUpperCase(), Buffer.from('annat'));
    expect(other).toEqual({ taken: expect.objectContaining({ item: file.item, tag: file.tag, name: NAME }) });
    expect(await bytesOf(file)).toEqual(PAPER);
    expect(await at.all()).toHaveLength(1);
  });

  it('what a person has put under that name stays as it is', async () => {
    await at.write({ ...SHELF, name: NAME }, Buffer.from('Karins egen'));
    const answer = await library.create(SHELF, NAME, PAPER);
    if (!('taken' in answer)) throw new Error(JSON.stringify(answer));
    expect(await bytesOf(answer.taken)).toEqual(Buffer.from('Karins egen'));
    expect(await library.find(answer.taken)).toMatchObject({ found: { item: answer.taken.item } });
  });

  it('of twenty who file the same at once one stores it, and all get the same file', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => library.create(SHELF, NAME, PAPER)));
    expect(answers.filter((one) => 'stored' in one)).toHaveLength(1);
    const items = answers.map((one) => ('stored' in one ? one.stored.item : 'taken' in one ? one.taken.item : one));
    expect(new Set(items).size).toBe(1);
    expect(await at.all()).toHaveLength(1);
  });

  it('years and bodies are kept apart', async () => {
    const shelves = [SHELF, { ...SHELF, folder: '2025' }, { ...SHELF, forum: 'miljo' }];
    for (const [n, shelf] of shelves.entries()) await stored(NAME, Buffer.from(String(n)), shelf);
    expect((await at.all()).sort()).toEqual([`lg/2024/${NAME}`, `lg/2025/${NAME}`, `miljo/2024/${NAME}`]);
  });

  it.each([
    ['a part of a larger buffer', Buffer.from('före|innehåll|efter').subarray(6, 15)],
    ['12 MB', longPaper()],
  ])('%s is stored to the byte', async (_what, bytes) => {
    const file = await stored(NAME, new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    expect(file.size).toBe(bytes.length);
    expect(Buffer.compare((await bytesOf(file)) as Buffer, bytes)).toBe(0);
  });

  it('a name with signs that addresses treat otherwise is the name', async () => {
    const name = 'Ärende #1 & 50 % (å+ä) ’ö’ =;,@.pdf';
    const file = await stored(name);
    expect([file.name, await bytesOf(file)]).toEqual([name, PAPER]);
    expect(await at.all()).toEqual([`lg/2024/${name}`]);
  });

  it.each(['', '..', 'a/b.pdf', 'kl. 13:00.pdf', '~$x.docx', 'x'.repeat(300), 'A\u030a.pdf', ' x', 'NUL'])(
    'the name %j is refused, and nothing is stored',
    async (name) => {
      expect(await library.create(SHELF, name, PAPER)).toMatchObject({ trouble: { why: 'name' } });
      expect(await library.create({ ...SHELF, folder: name }, NAME, PAPER)).toMatchObject({ trouble: { why: 'name' } });
      expect(await at.all()).toEqual([]);
    },
  );

  it('one that was moved and renamed is found where it lies now', async () => {
    const file = await stored();
    await at.move(file, { forum: 'lg', folder: 'Gammalt', name: 'Anteckningar.pdf' });
    expect(await library.find(file)).toMatchObject({
      found: { item: file.item, name: 'Anteckningar.pdf', folder: 'Gammalt' },
    });
    expect(await bytesOf(file)).toEqual(PAPER);
  });

  it('one that was removed is gone, and the same paper anew is another file', async () => {
    const file = await stored();
    await at.remove(file);
    expect(await library.find(file)).toEqual({ gone: true });
    expect(await library.read(file)).toEqual({ gone: true });
    expect(await library.describe(file, COLUMNS)).toEqual({ gone: true });
    const anew = await stored();
    expect(anew.item).not.toBe(file.item);
    expect(await library.find(file)).toEqual({ gone: true });
  });

  it('one that somebody changed has another tag', async () => {
    const file = await stored();
    await at.write({ ...SHELF, name: NAME }, Buffer.from('rättat'));
    const answer = await library.find(file);
    expect(answer).toMatchObject({ found: { item: file.item } });
    expect('found' in answer && answer.found.tag).not.toBe(file.tag);
    expect(await bytesOf(file)).toEqual(Buffer.from('rättat'));
  });

  it('its columns are written, and written anew', async () => {
    const file = await stored();
    expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
    expect(await at.columnsOf(file)).toEqual(COLUMNS);
    const registered = { ...COLUMNS, status: 'Registrerad', registryNumber: 'KS 2024/7' };
    expect(await library.describe(file, registered)).toEqual({ described: true });
    expect(await at.columnsOf(file)).toEqual(registered);
    const found = await library.find(file);
    expect('found' in found && found.found.tag).toBe(file.tag);
  });

  it('while somebody has it open it is read but not described, and we are told who', async () => {
    const file = await stored();
    const close = await at.open(file, 'Karin');
    const trouble = { why: 'locked', by: 'Karin' };
    expect(await library.describe(file, COLUMNS)).toEqual({ trouble: expect.objectContaining(trouble) });
    expect(await at.columnsOf(file)).toBeUndefined();
    expect(await bytesOf(file)).toEqual(PAPER);
    await close();
    expect(await library.describe(file, COLUMNS)).toEqual({ described: true });
  });

  it('after a restart all is found as it was', async () => {
    const file = await stored();
    const after = await at.again();
    expect(await after.find(file)).toMatchObject({ found: { item: file.item, tag: file.tag } });
    expect(await bytesOf(file, after)).toEqual(PAPER);
  });
});
