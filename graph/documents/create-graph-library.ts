import { isLibraryName } from '../../bot/kernel/library-name.ts';
import type { FileRef, Gone, Library, LibraryFile, Shelf, Trouble } from '../../bot/ports/library.ts';
import type { Around } from '../around.ts';
import { isObject } from '../client/answer.ts';
import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import { readContent } from './content.ts';
import { describeFile } from './describe.ts';
import { createDrives, placeOf } from './find-drive.ts';
import { fileOf, ITEM, readItem } from './item.ts';
import { isHeld } from './label.ts';
import type { Sizes } from './ship.ts';
import { storeNew } from './store-new.ts';
import { told, troubleOf } from './trouble.ts';
import { PIECE } from './upload-plan.ts';

/** Graph takes 4 MB at once; pieces of 5 MB are small enough to send again. */
export const SIZES: Sizes = { atOnce: 4_000_000, piece: 16 * PIECE };

type Libraries = Pick<GraphSettings, 'libraries'>;

/** The bodies' document libraries in SharePoint. */
export function createGraphLibrary(
  { libraries }: Libraries,
  client: GraphClient,
  around: Around,
  sizes = SIZES,
): Library {
  const drives = createDrives(client);
  const create = async (shelf: Shelf, name: string, bytes: Uint8Array) => {
    const setting = libraries[shelf.forum] ?? libraries['*'];
    if (setting === undefined) return noPlace(shelf.forum);
    const store = async () => {
      const drive = await drives.of(setting);
      const path = [shelf.folder, name];
      const answer = await storeNew({ client, around, sizes, drive, path, bytes });
      return 'stored' in answer ? { stored: fileOf(drive, answer.stored) } : { taken: fileOf(drive, answer.taken) };
    };
    return told(placeOf(setting), () =>
      store().catch((error) => {
        const moved = error instanceof GraphFault && error.why === 'not-found' && drives.forget(setting);
        if (!moved) throw error;
        return store();
      }),
    );
  };

  return {
    async create(shelf, name, bytes) {
      return [shelf.folder, name].every(isLibraryName) ? create(shelf, name, bytes) : { trouble: { why: 'name' } };
    },
    read: (file) => ofFile(file, async () => ({ bytes: await readContent(client, file.library, file.item) })),
    find: (file) => ofFile(file, () => findFile(client, file)),
    describe: (file, columns) =>
      told(file.library, async () => {
        try {
          return await describeFile(file, columns, { client, around });
        } catch (error) {
          // SharePoint says of a record either that it is locked or that it is not ours to change.
          const refused = error instanceof GraphFault && REFUSED.has(error.why) ? error : undefined;
          if (!refused || !(await isHeld(client, file.library, file.item))) throw error;
          return troubleOf(refused, file.library, 'record');
        }
      }),
  };
}

const REFUSED = new Set(['not-granted', 'locked']);

const noPlace = (place: string): Trouble => ({ trouble: { why: 'no-place', place } });

async function findFile(client: GraphClient, { library, item }: FileRef): Promise<{ found: LibraryFile } | Gone> {
  const found = (await client.call('read-item', { drive: library, item }, { query: ITEM })).json();
  return isObject(found.deleted) ? { gone: true } : { found: fileOf(library, readItem(found)) };
}

/** What is asked of a file by its id: not found is gone. */
function ofFile<Answer>(file: FileRef, work: () => Promise<Answer>): Promise<Answer | Gone | Trouble> {
  return told(file.library, () =>
    work().catch((error): Gone => {
      if (error instanceof GraphFault && error.why === 'not-found') return { gone: true };
      throw error;
    }),
  );
}
