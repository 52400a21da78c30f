import { type Answer, created, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { childOf } from '../children.ts';
import { checkMatch } from '../conditions.ts';
import { badRequest, changedSince, nameTaken } from '../fault.ts';
import type { Item } from '../kept.ts';
import { checkName, checkPath } from '../names.ts';
import { itemAt, mayWrite, type Place } from '../place.ts';
import { showItem } from '../show-item.ts';
import { add, byPath, foldersTo, isFile, pathOf } from '../tree.ts';
import { APP_NAME } from '../who.ts';
import type { World } from '../world.ts';
import { writeContent } from '../write-content.ts';
import { freeName } from './create-folder.ts';

/** By its id it is new content; by a path it is a new file, or silently new content where nothing else is said. */
export function putContent(call: Call, place: Place): Answer {
  const { world, headers, body, query } = call;
  mayWrite(world, place.drive);
  if (place.names.length === 0) return ok(replaceContent(call, itemAt(world, place)));
  const there = byPath(world.store.kept, place.from, place.names);
  if (there && headers['if-none-match'] === '*') throw changedSince();
  const behavior = query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (there && behavior === 'replace') return ok(replaceContent(call, there));
  if (!there && headers['if-match'] !== undefined) throw changedSince();
  const item = newFile(world, place, behavior);
  return created(showItem(world, writeContent(world, item, body, APP_NAME), query));
}

function replaceContent({ world, headers, body, query }: Call, item: Item) {
  if (!isFile(item)) throw badRequest('The item is no file.');
  checkMatch(headers, item);
  world.locked.check(item);
  return showItem(world, writeContent(world, item, body, APP_NAME), query);
}

/** A place in the folder for a file that is not there yet. */
export function newFile(world: World, { from, names }: Pick<Place, 'from' | 'names'>, behavior: string): Item {
  const { kept } = world.store;
  const name = names.at(-1) ?? '';
  for (const one of names) checkName(one);
  checkPath([...pathOf(kept, from), ...names]);
  const folder = foldersTo(kept, from, names.slice(0, -1), APP_NAME, world.now());
  const taken = (tried: string) => childOf(kept, folder, tried) !== undefined;
  if (taken(name) && behavior !== 'rename') throw nameTaken();
  const item = add(kept, folder, taken(name) ? freeName(name, taken) : name, APP_NAME, world.now());
  world.late.arrived(item);
  return item;
}
