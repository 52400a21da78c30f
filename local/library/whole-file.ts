import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const UNREADY = '.coming-';

/** A new file is there whole, flushed to the disk, or not at all. False: its name has one already. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const coming = join(dirname(path), `${UNREADY}${randomUUID()}`);
  try {
    await flushed(coming, bytes);
    await link(coming, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(coming, { force: true });
  }
}

async function flushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** What a library takes for the same name: it takes no account of case, nor of how an å is put together. */
export async function twinOf(folder: string, name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  return names.find((one) => plain(one) === plain(name));
}

const plain = (name: string) => name.normalize('NFC').toLowerCase();

/** Every file below, by its path from there, but those that nobody sees. */
export async function filesBelow(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => relative(root, join(one.parentPath, one.name)));
  return paths.filter((path) => !path.split(sep).some((part) => part.startsWith('.')));
}
