import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of files, under ids of their own. */
export interface Blobs {
  put(bytes: Uint8Array): string;
  get(id: string): Promise<Uint8Array>;
  drop(id: string): void;
  /** Resolves when all that was put lies where it survives. */
  settled(): Promise<void>;
}

export function openBlobs(folder: string | undefined): Blobs {
  return folder === undefined ? inMemory() : inFolder(folder);
}

function inMemory(): Blobs {
  const kept = new Map<string, Uint8Array>();
  return {
    put(bytes) {
      const id = randomUUID();
      kept.set(id, bytes);
      return id;
    },
    async get(id) {
      const bytes = kept.get(id);
      if (!bytes) throw new Error(`There is no content ${id}.`);
      return bytes;
    },
    drop: (id) => void kept.delete(id),
    settled: async () => undefined,
  };
}

function inFolder(folder: string): Blobs {
  mkdirSync(folder, { recursive: true });
  const pathOf = (id: string) => join(folder, id);
  const coming = new Map<string, { bytes: Uint8Array; written: Promise<void> }>();
  const write = async (id: string, bytes: Uint8Array) => {
    await writeFile(pathOf(`.${id}`), bytes, { mode: 0o600 });
    await rename(pathOf(`.${id}`), pathOf(id));
    coming.delete(id);
  };
  return {
    put(bytes) {
      const id = randomUUID();
      const written = write(id, bytes);
      written.catch(() => undefined);
      coming.set(id, { bytes, written });
      return id;
    },
    get: async (id) => coming.get(id)?.bytes ?? (await readFile(pathOf(id))),
    drop: (id) => void rm(pathOf(id), { force: true }).catch(() => undefined),
    async settled() {
      await Promise.all([...coming.values()].map((one) => one.written));
    },
  };
}
