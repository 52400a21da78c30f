import { childOf, childrenOf, put, take } from './children.ts';
import { nameTaken, notFound } from './fault.ts';
import type { Drive, FileItem, Item, Kept } from './kept.ts';
import { checkName, checkPath } from './names.ts';
import { newItem } from './store.ts';

export const isFile = (item: Item): item is FileItem => item.versions !== null;

export function driveOf(kept: Kept, item: Item): Drive {
  const drive = kept.drives.find((one) => one.id === item.drive);
  if (!drive) throw notFound();
  return drive;
}

export function driveAt(kept: Kept, id: string): Drive {
  const drive = kept.drives.find((one) => one.id === id);
  if (!drive) throw notFound();
  return drive;
}

export function itemOf(kept: Kept, id: string): Item {
  const item = kept.items[id];
  if (!item) throw notFound();
  return item;
}

/** The names above it and its own: ["2024", "Kallelse.pdf"]; of the root none. */
export function pathOf(kept: Kept, item: Item): string[] {
  return item.parent === null ? [] : [...pathOf(kept, itemOf(kept, item.parent)), item.name];
}

export function byPath(kept: Kept, from: Item, names: string[]): Item | undefined {
  let item: Item | undefined = from;
  for (const name of names) item = item && childOf(kept, item, name);
  return item;
}

export function addFolder(kept: Kept, parent: Item, name: string, by: string, at: Date): Item {
  checkName(name);
  checkPath([...pathOf(kept, parent), name]);
  if (childOf(kept, parent, name)) throw nameTaken();
  return add(kept, parent, name, by, at);
}

/** What is written by its path gets the folders that are missing. */
export function foldersTo(kept: Kept, from: Item, names: string[], by: string, at: Date): Item {
  let folder = from;
  for (const name of names) folder = childOf(kept, folder, name) ?? addFolder(kept, folder, name, by, at);
  if (isFile(folder)) throw nameTaken();
  return folder;
}

export function add(kept: Kept, parent: Item, name: string, by: string, at: Date): Item {
  const drive = driveOf(kept, parent);
  drive.lastListItem += 1;
  const item = newItem({ name, parent, by, at, listItem: drive.lastListItem });
  put(kept, item);
  return item;
}

/** With all that lies in it. */
export function remove(kept: Kept, item: Item): void {
  for (const child of childrenOf(kept, item)) remove(kept, child);
  take(kept, item);
}
