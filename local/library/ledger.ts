import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Columns } from '../../bot/ports/library.ts';
import { openJsonFile } from '../json-file.ts';

interface Kept {
  /** From the libraries' folder: "lg/2024/Kallelse.pdf". */
  path: string;
  /** The disk's own number of it, which it keeps when it is moved. */
  inode: number;
  columns?: Columns;
}

/** What a folder cannot say of its files: their ids, and the columns that a library would have. */
export interface Ledger {
  /** The id of the file that lies there; of one that is fresh a new one, whatever lay there before. */
  idAt(path: string, inode: number, fresh: boolean): Promise<string>;
  of(id: string): Kept | undefined;
  change(id: string, kept: Kept): Promise<void>;
}

export function openLedger(root: string): Ledger {
  const file = openJsonFile<{ files: Record<string, Kept> }>(join(root, '.samverkan', 'columns.json'), { files: {} });
  const { files } = file.value;
  const change = (id: string, kept: Kept) => {
    files[id] = kept;
    return file.save();
  };
  return {
    async idAt(path, inode, fresh) {
      const before = Object.entries(files).filter(([, kept]) => kept.path === path || kept.inode === inode);
      if (fresh) for (const [id] of before) delete files[id];
      const known = fresh ? undefined : before[0];
      const id = known?.[0] ?? randomUUID();
      await change(id, { ...known?.[1], path, inode });
      return id;
    },
    of: (id) => files[id],
    change,
  };
}
