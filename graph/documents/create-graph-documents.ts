import { randomUUID } from 'node:crypto';
import { type Documents, DocumentTooBig } from '../../bot/ports/documents.ts';
import type { Around } from '../around.ts';
import type { GraphClient } from '../client/create-client.ts';
import { createTurns } from '../client/turns.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import { readContent } from './content.ts';
import { SIZES } from './create-graph-library.ts';
import { createDrives, sureOf } from './find-drive.ts';
import { ITEM, type Item, readItem } from './item.ts';
import { storeNew } from './store-new.ts';

/** A name without an ending: SharePoint writes in what it takes for an Office file. */
const ID = /^[0-9a-f-]{36}$/;
/** So many are held in memory at once; who comes after waits with what they send. */
const AT_ONCE = 4;

/** Uploads, in the library that only the secretariat reads. Rejects with a GraphFault. */
export function createGraphDocuments(
  { uploads }: Pick<GraphSettings, 'uploads'>,
  client: GraphClient,
  around: Around,
  sizes = SIZES,
): Documents {
  const drives = createDrives(client);
  const turns = createTurns(AT_ONCE);
  /** A library that is no longer where it was is looked for once more. */
  const inUploads = async <Answer>(work: (drive: string) => Promise<Answer>): Promise<Answer> => {
    try {
      return await work(await drives.of(uploads));
    } catch (error) {
      const moved = error instanceof GraphFault && error.why === 'not-found' && drives.forget(uploads);
      if (!moved) throw error;
      return work(await drives.of(uploads));
    }
  };
  return {
    fresh: () => randomUUID(),
    async put(document, coming, most) {
      const over = await turns.take();
      try {
        const bytes = await whole(coming, most);
        if (bytes.byteLength === 0) return 0;
        const answer = await inUploads((drive) => storeNew({ client, around, sizes, drive, path: [document], bytes }));
        // The id is new: what is there came from an attempt whose answer was lost.
        if ('taken' in answer && answer.taken.size !== bytes.byteLength) throw notThese();
        return bytes.byteLength;
      } finally {
        over();
      }
    },
    async get(document) {
      if (!ID.test(document)) return null;
      return inUploads(async (drive) => {
        const found = await findUpload(client, drive, document);
        if (!found) return null;
        const bytes = await readContent(client, drive, found.id);
        return { size: bytes.byteLength, bytes: once(bytes) };
      });
    },
    async remove(document) {
      if (ID.test(document)) await inUploads((drive) => removeUpload(client, drive, document));
    },
    async list() {
      const drive = await drives.of(uploads);
      const query = { $select: 'name,createdDateTime', $top: '200' };
      const found: { document: string; at: Date }[] = [];
      for await (const { name, createdDateTime } of client.each('list-children', { drive, item: 'root' }, { query })) {
        const document = String(name);
        if (ID.test(document)) found.push({ document, at: new Date(String(createdDateTime)) });
      }
      return found;
    },
  };
}

const notThese = () => new GraphFault('taken', { mayBeDone: false, code: 'other-content' });

async function findUpload(client: GraphClient, drive: string, document: string): Promise<Item | undefined> {
  try {
    return readItem((await client.call('read-by-path', { drive, path: document }, { query: ITEM })).json());
  } catch (error) {
    if (!(error instanceof GraphFault && error.why === 'not-found')) throw error;
    await sureOf(client, drive);
    return undefined;
  }
}

/** What changed in between is read once more. */
async function removeUpload(client: GraphClient, drive: string, document: string, again = true): Promise<void> {
  const found = await findUpload(client, drive, document);
  if (!found) return;
  try {
    await client.call('remove-item', { drive, item: found.id }, { headers: { 'If-Match': found.eTag } });
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    if (error.why === 'not-found') return;
    if (error.why !== 'not-so' || !again) throw error;
    await removeUpload(client, drive, document, false);
  }
}

async function whole(coming: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of coming) {
    size += part.byteLength;
    if (size > most) throw new DocumentTooBig(`more than ${most} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
