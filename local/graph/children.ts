import type { Item, Kept } from './kept.ts';

type Names = Map<string, Item>;

/** By the folder's id. Made from what is kept when it is first asked. */
const all = new WeakMap<Kept, Map<string, Names>>();

/** SharePoint takes no account of case, and takes å in one sign and in two for different names. */
const key = (name: string) => name.toLowerCase();

function namesIn(kept: Kept, folder: string): Names {
  const folders = all.get(kept) ?? index(kept);
  const names: Names = folders.get(folder) ?? new Map();
  folders.set(folder, names);
  return names;
}

function index(kept: Kept): Map<string, Names> {
  const folders = new Map<string, Names>();
  all.set(kept, folders);
  for (const item of Object.values(kept.items)) put(kept, item);
  return folders;
}

export const childrenOf = (kept: Kept, { id }: Item): Item[] => [...namesIn(kept, id).values()];

export const childOf = (kept: Kept, { id }: Item, name: string): Item | undefined => namesIn(kept, id).get(key(name));

/** It lies where it says from now on. */
export function put(kept: Kept, item: Item): void {
  kept.items[item.id] = item;
  if (item.parent !== null) namesIn(kept, item.parent).set(key(item.name), item);
}

/** It lies there no longer. */
export function take(kept: Kept, item: Item): void {
  delete kept.items[item.id];
  if (item.parent !== null) namesIn(kept, item.parent).delete(key(item.name));
}
