import { type Answer, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { checkMatch } from '../conditions.ts';
import { badRequest, changedSince, Fault, nameTaken } from '../fault.ts';
import type { Item } from '../kept.ts';
import { checkName, checkPath } from '../names.ts';
import { itemAt, mayWrite, type Place } from '../place.ts';
import { readJson, textIn } from '../read-json.ts';
import { showItem } from '../show-item.ts';
import { byPath, isFile, pathOf } from '../tree.ts';
import { newUploadSession, showSession } from '../upload-session.ts';
import { APP_NAME } from '../who.ts';
import type { World } from '../world.ts';
import { writeContent } from '../write-content.ts';
import { newFile } from './put-content.ts';

/** What is asked of the name is judged now, and again when the last byte is there. */
export function createUploadSession({ world, headers, body }: Call, place: Place): Answer {
  mayWrite(world, place.drive);
  const asked = readJson(body).item;
  const behavior = textIn(asked, '@microsoft.graph.conflictBehavior') ?? 'fail';
  const there = place.names.length === 0 ? itemAt(world, place) : byPath(world.store.kept, place.from, place.names);
  if (there) mayReplace(world, headers, there, place.names.length === 0 ? 'replace' : behavior);
  else mayCreate(world, headers, place);
  const store = there && behavior !== 'rename' ? replace(world, there.id, headers) : create(world, place, behavior);
  const session = newUploadSession(world.real, { finish: store, expected: (from) => `${from}-`, partial: 202 });
  world.uploads.set(session.id, session);
  return ok({ uploadUrl: world.addresses.address(`upload/${session.id}`), ...showSession(session) });
}

function mayReplace(world: World, headers: Record<string, string>, item: Item, behavior: string): void {
  if (!isFile(item)) throw badRequest('The item is no file.');
  checkMatch(headers, item);
  if (behavior === 'fail') throw nameTaken();
  if (behavior === 'replace') world.locked.check(item);
}

function mayCreate({ store }: World, headers: Record<string, string>, { from, names }: Place): void {
  for (const name of names) checkName(name);
  checkPath([...pathOf(store.kept, from), ...names]);
  if (headers['if-match'] !== undefined) throw changedSince();
}

function replace(world: World, id: string, headers: Record<string, string>) {
  return (whole: Uint8Array) => {
    const item = world.store.kept.items[id];
    if (!item) throw sessionGone();
    checkMatch(headers, item);
    world.locked.check(item);
    return ok(showItem(world, writeContent(world, item, whole, APP_NAME), new URLSearchParams()));
  };
}

function create(world: World, { from, names }: Place, behavior: string) {
  return (whole: Uint8Array) => {
    if (!world.store.kept.items[from.id]) throw sessionGone();
    const item = newFile(world, { from, names }, behavior);
    return { ...ok(showItem(world, writeContent(world, item, whole, APP_NAME), new URLSearchParams())), status: 201 };
  };
}

export const sessionGone = () =>
  new Fault({ status: 404, code: 'itemNotFound', message: 'The upload session was not found' });
