import { isLibraryName } from '../../bot/kernel/library-name.ts';
import type { Columns, FileRef, Gone, Library, LibraryFile, Trouble } from '../../bot/ports/library.ts';
import type { Around } from '../around.ts';
import { isObject } from '../client/answer.ts';
import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import { readContent } from './content.ts';
import { createFile, type Room, settingOf } from './create-file.ts';
import { describeFile } from './describe.ts';
import { createDrives, placeOf, sureOf } from './find-drive.ts';
import { fileOf, ITEM, readItem } from './item.ts';
import type { Sizes } from './ship.ts';
import { told, troubleOf } from './trouble.ts';
import { PIECE } from './upload-plan.ts';
import { checkedOutBy, isRecord } from './why-held.ts';

/** Graph takes 4 MB at once; pieces of 5 MB are small enough to send again. */
export const SIZES: Sizes = { atOnce: 4_000_000, piece: 16 * PIECE };

/** The bodies' document libraries in SharePoint. */
export function createGraphLibrary(
  { libraries }: Pick<GraphSettings, 'libraries'>,
  client: GraphClient,
  around: Around,
  sizes = SIZES,
): Library {
  const room: Room = { libraries, drives: createDrives(client), client, around, sizes };
  const ofFile = <Answer>(file: FileIn, work: () => Promise<Answer>) =>
    told(placeIn(file, room), () => work().catch((error) => goneWhereNotFound(error, client, file.library)));
  return {
    async create(shelf, name, bytes) {
      const named = [shelf.folder, name].every(isLibraryName);
      return named ? createFile(shelf, name, bytes, room) : { trouble: { why: 'name' } };
    },
    read: (file) => ofFile(file, async () => ({ bytes: await readContent(client, file.library, file.item) })),
    find: (file) => ofFile(file, () => findFile(client, file)),
    describe: (file, columns) => ofFile(file, () => describeOrSayWhy(file, columns, room)),
  };
}

type FileIn = FileRef & { forum?: string };

/** As it was found; of a file that was filed before this service started, where its body's papers are filed now. */
function placeIn({ library, forum }: FileIn, room: Room): string | undefined {
  const setting = forum === undefined ? undefined : settingOf(forum, room);
  return room.drives.placeOf(library) ?? (setting && placeOf(setting));
}

async function goneWhereNotFound(error: unknown, client: GraphClient, drive: string): Promise<Gone> {
  if (!(error instanceof GraphFault && error.why === 'not-found')) throw error;
  await sureOf(client, drive);
  return { gone: true };
}

async function findFile(client: GraphClient, { library, item }: FileRef): Promise<{ found: LibraryFile } | Gone> {
  const found = (await client.call('read-item', { drive: library, item }, { query: ITEM })).json();
  return isObject(found.deleted) ? { gone: true } : { found: fileOf(library, readItem(found)) };
}

/** SharePoint says of a record either that it is locked or that it is not ours to change. */
const REFUSED = new Set(['not-granted', 'locked']);

async function describeOrSayWhy(
  file: FileIn,
  columns: Columns,
  room: Room,
): Promise<{ described: boolean } | Gone | Trouble> {
  const { library } = file;
  const { client, around } = room;
  try {
    const answer = await describeFile(file, columns, { client, around });
    const lacks = 'described' in answer && !answer.described;
    if (lacks) around.log.warn({ library }, 'graph: the library lacks columns; docs/administrator.md says which');
    return answer;
  } catch (error) {
    const refused = error instanceof GraphFault && REFUSED.has(error.why) ? error : undefined;
    if (!refused) throw error;
    const place = placeIn(file, room);
    if (await isRecord(client, file)) return troubleOf(refused, place, { why: 'record' });
    const by = refused.why === 'locked' ? await checkedOutBy(client, file) : undefined;
    return troubleOf(refused, place, by ? { by } : {});
  }
}
