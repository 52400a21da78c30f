import { fileUrl, siteOf } from './addresses.ts';
import { notFound } from './fault.ts';
import type { FileItem, Item, Message } from './kept.ts';
import { rewriteOffice } from './rewrite-office.ts';
import { byPath, driveAt, isFile, itemOf, pathOf } from './tree.ts';
import type { World } from './world.ts';
import { currentOf } from './write-content.ts';

/** What lies in the libraries and the mailboxes, past Graph. */
export function createLook(world: World) {
  const { kept } = world.store;
  return {
    /** Every library with the body that it is of. */
    libraries: () => kept.drives.map((one) => ({ drive: one.id, name: one.name, forum: siteOf(world, one).forum })),
    /** The file or folder at a path of a library; undefined: there is none. */
    at: (drive: string, path: string): Item | undefined =>
      byPath(kept, itemOf(kept, driveAt(kept, drive).root), path.split('/').filter(Boolean)),
    /** As it was stored; what is read comes otherwise, of an Office file. */
    async bytes(id: string): Promise<Uint8Array> {
      const item = itemOf(kept, id);
      if (!isFile(item)) throw notFound();
      return world.blobs.get(currentOf(item).blob);
    },
    /** All files of a library, with their paths and the address of each. */
    files(drive: string): { path: string; item: FileItem; address: string }[] {
      const files = Object.values(kept.items)
        .filter(isFile)
        .filter((one) => one.drive === drive);
      return files.map((item) => ({ path: pathOf(kept, item).join('/'), item, address: fileUrl(world, item) }));
    },
    isOpen: (item: Item): boolean => world.locked.open(item),
    /** The file that an address in the browser opens, as it comes to whoever opens it. */
    async opened(url: string): Promise<{ name: string; bytes: Uint8Array } | null> {
      const item = Object.values(kept.items).find((one) => isFile(one) && opens(world, url, one));
      if (!item || !isFile(item)) return null;
      const stored = await world.blobs.get(currentOf(item).blob);
      return { name: item.name, bytes: rewriteOffice(item.name, stored, item.changes) };
    },
    messages: (): readonly Message[] => kept.messages,
    attachment: ({ blob }: { blob: string }): Promise<Uint8Array> => world.blobs.get(blob),
  };
}

/** By its names, or by what Word's own address says. */
function opens(world: World, url: string, item: Item): boolean {
  const { searchParams } = new URL(url);
  const named = searchParams.get('sourcedoc')?.replace(/[{}]/g, '').toLowerCase();
  return named === item.guid || fileUrl(world, item) === url;
}
