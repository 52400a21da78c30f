import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A value that lives in a JSON file. */
export interface JsonFile<T> {
  value: T;
  /** Resolves when the value as it is now is in the file. Saves within 20 ms are one write. */
  save(): Promise<void>;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

const WAIT_MS = 20;

function read<T>(path: string, first: T): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return first;
  }
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${path} is not JSON. Move it away to begin anew.`, { cause });
  }
}

export function openJsonFile<T>(path: string, first: T): JsonFile<T> {
  mkdirSync(dirname(path), { recursive: true });
  const value = read(path, first);
  let pending: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const before = last;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    await before.catch(() => undefined);
    pending = null;
    const next = `${path}.next`;
    await writeFile(next, JSON.stringify(value), { mode: 0o600 });
    await rename(next, path);
  }

  return {
    value,
    save() {
      if (!pending) {
        pending = write();
        last = pending;
        pending.catch(() => undefined);
      }
      return pending;
    },
    settled: () => last.then(() => undefined),
  };
}
