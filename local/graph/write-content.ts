import type { FileItem, Item } from './kept.ts';
import { rewriteOffice } from './rewrite-office.ts';
import { driveOf, isFile } from './tree.ts';
import type { World } from './world.ts';

/** Each content is a version of its own; so is each change of the columns. */
export function writeContent(world: World, item: Item, bytes: Uint8Array, by: string): FileItem {
  const stored = rewriteOffice(item.name, bytes, item.changes);
  const blob = world.blobs.put(stored);
  const fresh = !isFile(item);
  if (!fresh) item.contents += 1;
  else if (driveOf(world.store.kept, item).checksOut) item.level = 'checkout';
  return addVersion(world, item, { blob, size: stored.byteLength }, by, fresh);
}

/** The columns changed, or the name did: the content is the same. */
export function touch(world: World, item: Item, by: string): void {
  item.changes += 1;
  item.changedAt = world.now().toISOString();
  item.changedBy = by;
}

export function addFieldsVersion(world: World, item: Item, by: string): void {
  const last = item.versions?.at(-1);
  if (last) addVersion(world, item, last, by, false);
  else touch(world, item, by);
}

function addVersion(
  world: World,
  item: Item,
  content: { blob: string; size: number },
  by: string,
  first: boolean,
): FileItem {
  if (!first) touch(world, item, by);
  const { blob, size } = content;
  const version = { id: `${(item.versions?.length ?? 0) + 1}.0`, at: item.changedAt, by, blob, size };
  const versions: FileItem['versions'] = item.versions ? [...item.versions, version] : [version];
  return Object.assign(item, { versions });
}

export const currentOf = ({ versions }: FileItem) => versions.at(-1) ?? versions[0];
