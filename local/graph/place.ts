import { siteOf } from './addresses.ts';
import { badRequest, denied, notFound } from './fault.ts';
import type { Drive, Item } from './kept.ts';
import { byPath, itemOf } from './tree.ts';
import type { World } from './world.ts';

/** What an address says of an item: a drive, where it begins, the names after a colon, and what is asked of it. */
export interface Place {
  drive: Drive;
  from: Item;
  names: string[];
  /** "/content", "". */
  tail: string;
}

const SHAPE = /^\/drives\/([^/]+)(?:\/(root|items\/[^/:]+)(?::\/(.*?)(?::|$))?)?(\/.*)?$/;

/** Null: it is not about an item. */
export function readPlace(world: World, path: string): Place | null {
  const found = SHAPE.exec(inDrive(world, path));
  if (!found) return null;
  const { kept } = world.store;
  const [, id = '', at, rest, tail = ''] = found;
  const drive = kept.drives.find((one) => one.id === decoded(id));
  if (!drive) throw notFound();
  mayReach(world, drive);
  const start =
    at === undefined || at === 'root' || at === 'items/root' ? drive.root : decoded(at.slice('items/'.length));
  const from = itemOf(kept, start);
  if (from.drive !== drive.id) throw notFound();
  const names = (rest ?? '').split('/').filter(Boolean).map(decoded);
  return { drive, from, names, tail: at === undefined ? `/drive${tail}` : tail };
}

/** A site's own drive, and one of its drives, are drives like others. */
function inDrive({ store }: World, path: string): string {
  const own = /^\/sites\/([^/]+)\/drive(\/(?:root|items).*)$/.exec(path);
  const drive = own && store.kept.drives.find((one) => one.site === decoded(own[1] ?? ''));
  if (drive) return `/drives/${drive.id}${own[2]}`;
  return path.replace(/^\/sites\/[^/]+\/drives\/([^/]+)(\/(?:root|items).*)$/, '/drives/$1$2');
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('The address is not encoded as it should be.');
  }
}

function mayReach(world: World, drive: Drive): void {
  if (siteOf(world, drive).grant === 'none') throw denied();
}

/** A grant to read is no grant to write. */
export function mayWrite(world: World, drive: Drive): void {
  if (siteOf(world, drive).grant === 'read') throw denied();
}

export function itemAt(world: World, { from, names }: Place): Item {
  const item = byPath(world.store.kept, from, names);
  if (!item) throw notFound();
  return item;
}
