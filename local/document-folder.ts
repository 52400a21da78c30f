import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Documents, DocumentTooBig } from '../bot/ports/documents.ts';

const ID = /^[0-9a-f-]{36}$/;

/** A folder on the laptop in the document library's place. A file is there whole, flushed to the disk, or not at all. */
export async function openDocumentFolder(folder: string): Promise<Documents> {
  await mkdir(folder, { recursive: true });
  const pathOf = (document: string) => join(folder, document);
  const comingTo = (document: string) => join(folder, `.${document}`);
  return {
    fresh: () => randomUUID(),
    async put(document, bytes, most) {
      const coming = comingTo(document);
      try {
        const size = await write(coming, bytes, most);
        await rename(coming, pathOf(document));
        return size;
      } catch (error) {
        await rm(coming, { force: true });
        throw error;
      }
    },
    async get(document) {
      const found = ID.test(document) ? await stat(pathOf(document)).catch(() => null) : null;
      return found && { size: found.size, bytes: createReadStream(pathOf(document)) };
    },
    async remove(document) {
      if (!ID.test(document)) return;
      await rm(comingTo(document), { force: true });
      await rm(pathOf(document), { force: true });
    },
    async list() {
      const names = (await readdir(folder)).filter((name) => ID.test(name));
      return Promise.all(names.map(async (document) => ({ document, at: (await stat(pathOf(document))).mtime })));
    },
  };
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>, most: number): Promise<number> {
  const file = await open(path, 'wx');
  try {
    let size = 0;
    for await (const part of bytes) {
      size += part.byteLength;
      if (size > most) throw new DocumentTooBig(`more than ${most} bytes`);
      await file.write(part);
    }
    await file.datasync();
    return size;
  } finally {
    await file.close();
  }
}
