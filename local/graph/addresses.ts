import { notFound } from './fault.ts';
import type { Drive, Item, Site } from './kept.ts';
import { driveOf, pathOf } from './tree.ts';
import type { World } from './world.ts';

export const encoded = (names: string[]) => names.map(encodeURIComponent).join('/');

export function siteOf({ store }: World, drive: Drive): Site {
  const site = store.kept.sites.find((one) => one.id === drive.site);
  if (!site) throw notFound();
  return site;
}

export function driveUrl(world: World, drive: Drive): string {
  return `${siteOf(world, drive).url}/${encoded([drive.segment])}`;
}

/** Where it lies, by its names. */
export function fileUrl(world: World, item: Item): string {
  const drive = driveOf(world.store.kept, item);
  return [driveUrl(world, drive), encoded(pathOf(world.store.kept, item))].filter(Boolean).join('/');
}

/** Of an Office file the address that opens it in the browser. */
export function itemUrl(world: World, drive: Drive, item: Item): string {
  if (!/\.(docx|xlsx|pptx)$/i.test(item.name)) return fileUrl(world, item);
  const asked = new URLSearchParams({
    sourcedoc: `{${item.guid.toUpperCase()}}`,
    file: item.name,
    action: 'default',
    mobileredirect: 'true',
  });
  return `${siteOf(world, drive).url}/_layouts/15/Doc.aspx?${asked}`;
}
