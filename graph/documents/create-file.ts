import type { LibraryFile, Shelf, Trouble } from '../../bot/ports/library.ts';
import type { Around } from '../around.ts';
import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings, LibrarySetting } from '../settings.ts';
import { type Drives, placeOf } from './find-drive.ts';
import { fileOf } from './item.ts';
import type { Sizes } from './ship.ts';
import { storeNew } from './store-new.ts';
import { told } from './trouble.ts';

export interface Room {
  libraries: GraphSettings['libraries'];
  drives: Drives;
  client: GraphClient;
  around: Around;
  sizes: Sizes;
}

type Created = { stored: LibraryFile } | { taken: LibraryFile };

/** A new file in a body's library. One that is no longer where it was is looked for once more. */
export async function createFile(
  shelf: Shelf,
  name: string,
  bytes: Uint8Array,
  room: Room,
): Promise<Created | Trouble> {
  const setting = settingOf(shelf.forum, room);
  if (setting === undefined) return { trouble: { why: 'no-place', place: shelf.forum } };
  const store = () => storeIn(setting, [shelf.folder, name], bytes, room);
  return told(placeOf(setting), () =>
    store().catch((error) => {
      const moved = error instanceof GraphFault && error.why === 'not-found' && room.drives.forget(setting);
      if (!moved) throw error;
      return store();
    }),
  );
}

/** Where a body's papers are filed, as it is set. */
export function settingOf(forum: string, { libraries }: Pick<Room, 'libraries'>): LibrarySetting | undefined {
  return libraries[forum] ?? libraries['*'];
}

async function storeIn(setting: LibrarySetting, path: string[], bytes: Uint8Array, room: Room): Promise<Created> {
  const { client, around, sizes } = room;
  const drive = await room.drives.of(setting);
  const answer = await storeNew({ client, around, sizes, drive, path, bytes });
  return 'stored' in answer ? { stored: fileOf(drive, answer.stored) } : { taken: fileOf(drive, answer.taken) };
}
