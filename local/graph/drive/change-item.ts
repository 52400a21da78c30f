import { type Answer, nothing, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { childOf, put, take } from '../children.ts';
import { checkMatch } from '../conditions.ts';
import { badRequest, nameTaken } from '../fault.ts';
import type { Item } from '../kept.ts';
import { checkName, checkPath } from '../names.ts';
import { itemAt, mayWrite, type Place } from '../place.ts';
import { readJson, textIn } from '../read-json.ts';
import { showItem } from '../show-item.ts';
import { isFile, itemOf, pathOf, remove } from '../tree.ts';
import { APP_NAME } from '../who.ts';
import type { World } from '../world.ts';
import { touch } from '../write-content.ts';

/** Another name, or another folder. */
export function changeItem({ world, headers, body, query }: Call, place: Place): Answer {
  const item = writable(world, headers, place);
  const asked = readJson(body);
  const folder = textIn(asked.parentReference, 'id');
  moveItem(world, item, { name: textIn(asked, 'name') ?? item.name, folder: folder ?? item.parent ?? '' }, APP_NAME);
  return ok(showItem(world, item, query));
}

export function deleteItem({ world, headers }: Call, place: Place): Answer {
  remove(world.store.kept, writable(world, headers, place));
  return nothing;
}

function writable(world: World, headers: Record<string, string>, place: Place): Item {
  mayWrite(world, place.drive);
  const item = itemAt(world, place);
  if (item.parent === null) throw badRequest('The root stays.');
  checkMatch(headers, item);
  world.locked.check(item);
  return item;
}

export function moveItem(world: World, item: Item, to: { name: string; folder: string }, by: string): void {
  const { kept } = world.store;
  const folder = itemOf(kept, to.folder);
  checkName(to.name);
  checkPath([...pathOf(kept, folder), to.name]);
  const there = childOf(kept, folder, to.name);
  if ((there && there !== item) || isFile(folder)) throw nameTaken();
  take(kept, item);
  put(kept, Object.assign(item, { name: to.name, parent: folder.id }));
  touch(world, item, by);
}
