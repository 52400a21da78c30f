import { createHash, randomUUID } from 'node:crypto';
import type { Columns, Library, LibraryFile, Trouble } from '../../bot/ports/library.ts';
import { rewriteOffice } from '../../local/graph/rewrite-office.ts';
import { asSharePointGives } from './rewritten-word.ts';

type Call = keyof Library;

interface Kept {
  forum: string;
  folder: string;
  name: string;
  bytes: Buffer;
  changes: number;
  reads: number;
  columns?: Columns;
  gone?: true;
}

/** A document library in memory, and what people, SharePoint and the network do to it. Office files come back rewritten. */
export interface Shelves {
  library: Library;
  /** "lg/2024/Kallelse LG 2024-02-16.pdf", in the order in which they came. */
  all(): string[];
  at(path: string): Kept | undefined;
  columnsAt(path: string): Columns | undefined;
  /** Each call, by its name and the file's: "create Kallelse LG 2024-02-16.pdf". */
  calls: string[];
  /** What every such call is answered until it is taken away; null: nothing is in the way. */
  trouble: { [C in Call]?: Trouble['trouble'] | null };
  /** Asked before a call does anything, and after it is done. A promise that never ends is a call that hangs. */
  before(call: Call, name: string): void | Promise<void>;
  after(call: Call, name: string): void | Promise<void>;
  /** A person's own file. */
  put(path: string, bytes: Uint8Array): void;
  change(path: string, bytes: Uint8Array): void;
  rename(path: string, to: string): void;
  remove(path: string): void;
  /** Back from the recycle bin. */
  restore(path: string): void;
}

export function shelves(): Shelves {
  const files = new Map<string, Kept>();
  const pathOf = ({ forum, folder, name }: Kept) => [forum, folder, name].filter(Boolean).join('/');
  const found = (path: string) => [...files].find(([, file]) => pathOf(file) === path && !file.gone);
  const must = (path: string) => {
    const [, file] = [...files].find(([, one]) => pathOf(one) === path) ?? [];
    if (file === undefined) throw new Error(`no ${path} among ${self.all().join(', ')}`);
    return file;
  };
  const shown = (item: string, file: Kept): LibraryFile => ({
    library: file.forum,
    item,
    name: file.name,
    folder: file.folder,
    link: `https://example.se/${encodeURI(pathOf(file))}`,
    tag: `${item}-${file.changes}`,
    version: `${file.changes}.0`,
    size: file.bytes.byteLength,
  });
  const call = async <Answer>(name: Call, about: string, answer: () => Answer): Promise<Answer | Trouble> => {
    self.calls.push(`${name} ${about}`);
    await self.before(name, about);
    const trouble = self.trouble[name];
    if (trouble) return { trouble };
    const done = answer();
    await self.after(name, about);
    return done;
  };
  const add = (file: Pick<Kept, 'forum' | 'folder' | 'name'>, bytes: Uint8Array) => {
    const item = randomUUID();
    const kept: Kept = { ...file, bytes: Buffer.from(bytes), changes: 1, reads: 0 };
    files.set(item, kept);
    return shown(item, kept);
  };
  const living = (item: string) => {
    const file = files.get(item);
    return file?.gone ? undefined : file;
  };
  const handed = (file: Kept) => {
    file.reads += 1;
    if (file.name.endsWith('.docx')) return asSharePointGives(file.bytes, file.reads);
    return new Uint8Array(rewriteOffice(file.name, file.bytes, file.reads));
  };
  const self: Shelves = {
    calls: [],
    trouble: {},
    before: () => undefined,
    after: () => undefined,
    all: () => [...files.values()].filter(({ gone }) => !gone).map(pathOf),
    at: (path) => found(path)?.[1],
    columnsAt: (path) => found(path)?.[1].columns,
    put: (path, bytes) => {
      const [forum = '', folder = '', name = ''] = path.split('/');
      add({ forum, folder, name }, bytes);
    },
    change: (path, bytes) => {
      const file = must(path);
      Object.assign(file, { bytes: Buffer.from(bytes), changes: file.changes + 1 });
    },
    rename: (path, to) => {
      const [, folder = '', name = ''] = to.split('/');
      Object.assign(must(path), name === '' ? { folder: '', name: folder } : { folder, name });
    },
    remove: (path) => {
      must(path).gone = true;
    },
    restore: (path) => {
      delete must(path).gone;
    },
    library: {
      create: (shelf, name, bytes) =>
        call('create', name, () => {
          const there = found([shelf.forum, shelf.folder, name].join('/'));
          return there ? { taken: shown(...there) } : { stored: add({ ...shelf, name }, bytes) };
        }),
      read: ({ item }) =>
        call('read', files.get(item)?.name ?? item, () => {
          const file = living(item);
          return file ? { bytes: handed(file) } : { gone: true };
        }),
      find: ({ item }) =>
        call('find', files.get(item)?.name ?? item, () => {
          const file = living(item);
          return file ? { found: shown(item, file) } : { gone: true };
        }),
      describe: ({ item }, columns) =>
        call('describe', files.get(item)?.name ?? item, () => {
          const file = living(item);
          if (file === undefined) return { gone: true };
          file.columns = columns;
          return { described: true };
        }),
    },
  };
  return self;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
