import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLibraryName } from '../bot/kernel/library-name.ts';
import type { FileRef, Library, LibraryFile, Trouble } from '../bot/ports/library.ts';
import { type Ledger, openLedger } from './library/ledger.ts';
import { openBy } from './library/open-by.ts';
import { filesBelow, twinOf, writeWhole } from './library/whole-file.ts';

interface Place {
  root: string;
  ledger: Ledger;
}

/** A folder in the document libraries' place: a folder a body, in it one a year. Rules and answers are a library's. */
export async function openLibraryFolder(folder: string): Promise<Library> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  const place = { root, ledger: openLedger(root) };
  // One after another: whoever finds a file there must find its id too.
  let last: Promise<unknown> = Promise.resolve();
  const toldInTurn = <Answer>(work: () => Promise<Answer | Trouble>) => {
    const mine = last.then(() => told(work));
    last = mine;
    return mine;
  };
  return {
    create: ({ forum, folder: shelf }, name, bytes) =>
      toldInTurn(async () => {
        if (![forum, shelf, name].every(isLibraryName)) return { trouble: { why: 'name' } };
        const there = await twinOf(join(root, forum, shelf), name);
        const path = join(forum, shelf, there ?? name);
        const fresh = there === undefined && (await writeWhole(join(root, path), bytes));
        const file = await shown(place, path, fresh);
        return fresh ? { stored: file } : { taken: file };
      }),
    read: (file) =>
      told(async () => {
        const path = await pathOf(place, file);
        return path === undefined ? { gone: true } : { bytes: await readFile(join(root, path)) };
      }),
    find: (file) =>
      told(async () => {
        const path = await pathOf(place, file);
        return path === undefined ? { gone: true } : { found: await shown(place, path) };
      }),
    describe: (file, columns) =>
      told(async () => {
        const path = await pathOf(place, file);
        const kept = place.ledger.of(file.item);
        if (path === undefined || kept === undefined) return { gone: true };
        const open = await openBy(join(root, path));
        if (open) return { trouble: { why: 'locked', ...open } };
        await place.ledger.change(file.item, { ...kept, columns });
        return { described: true };
      }),
  };
}

/** Where it lies now: where it lay, or where it has been moved. */
async function pathOf({ root, ledger }: Place, { item }: FileRef): Promise<string | undefined> {
  const kept = ledger.of(item);
  if (kept === undefined) return undefined;
  const inodeAt = async (path: string) => (await stat(join(root, path)).catch(() => undefined))?.ino;
  if ((await inodeAt(kept.path)) !== undefined) return kept.path;
  for (const path of await filesBelow(root)) {
    if ((await inodeAt(path)) !== kept.inode) continue;
    await ledger.change(item, { ...kept, path });
    return path;
  }
  return undefined;
}

async function shown({ root, ledger }: Place, path: string, fresh = false): Promise<LibraryFile> {
  const [library = '', ...below] = path.split(sep);
  const bytes = await readFile(join(root, path));
  const { ino } = await stat(join(root, path));
  return {
    library,
    item: await ledger.idAt(path, ino, fresh),
    name: basename(path),
    folder: dirname(below.join('/')).replace(/^\.$/, ''),
    link: pathToFileURL(join(root, path)).href,
    tag: createHash('sha256').update(bytes).digest('hex'),
    version: null,
    size: bytes.byteLength,
  };
}

async function told<Answer>(work: () => Promise<Answer | Trouble>): Promise<Answer | Trouble> {
  try {
    return await work();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { trouble: { why: WHY[code] ?? 'unavailable', code } };
  }
}

const WHY: Record<string, Trouble['trouble']['why']> = {
  EACCES: 'not-granted',
  EPERM: 'not-granted',
  EROFS: 'not-granted',
  ENAMETOOLONG: 'name',
};
