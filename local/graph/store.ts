import { join } from 'node:path';
import { type JsonFile, openJsonFile } from '../json-file.ts';
import { driveId, guidOf, itemId } from './ids.ts';
import type { Drive, Item, Kept, Site } from './kept.ts';
import type { LocalGraphOptions, LocalSite } from './options.ts';

export interface Store {
  kept: Kept;
  /** Resolves when what is kept lies where it survives. */
  save(): Promise<void>;
  settled(): Promise<void>;
}

/** What was kept, with a site and an empty library for each that is new. */
export function openStore({ folder, sites, now }: LocalGraphOptions): Store {
  const first: Kept = { sites: [], drives: [], items: {}, messages: [] };
  const file = folder === undefined ? inMemory(first) : openJsonFile<Kept>(join(folder, 'graph.json'), first);
  for (const one of sites) settle(file.value, one, now());
  return { kept: file.value, save: file.save, settled: file.settled };
}

function inMemory(value: Kept): JsonFile<Kept> {
  const nothing = async () => undefined;
  return { value, save: nothing, settled: nothing };
}

/** The address may be another than last time: the stand-in's port is. A body may have another name. */
function settle(kept: Kept, { forum, name, url, library, segment, drive }: LocalSite, at: Date): void {
  const known = kept.sites.find((one) => one.forum === forum);
  if (known) {
    for (const one of kept.drives) if (one.site === known.id) one.site = siteId(url);
    Object.assign(known, { name, url, id: siteId(url) });
    return;
  }
  const site: Site = { id: siteId(url), forum, name, url, grant: 'write' };
  const root = newItem({ name: 'root', parent: null, by: name, at, listItem: 0 });
  const id = drive ?? driveId(`${new URL(url).pathname}/${segment}`);
  kept.sites.push(site);
  kept.drives.push(madeDrive(id, site, library, segment, root));
  kept.items[root.id] = { ...root, drive: id };
}

function siteId(url: string): string {
  const { hostname, pathname } = new URL(url);
  return [hostname, guidOf(`site ${pathname}`), guidOf(`web ${pathname}`)].join(',');
}

function madeDrive(id: string, site: Site, name: string, segment: string, root: Item): Drive {
  return { id, site: site.id, list: guidOf(`list ${id}`), name, segment, root: root.id, lastListItem: 0 };
}

interface NewItem {
  name: string;
  parent: Item | null;
  by: string;
  at: Date;
  listItem: number;
}

/** A folder, until it has content. */
export function newItem({ name, parent, by, at, listItem }: NewItem): Item {
  const id = itemId();
  const when = at.toISOString();
  return {
    id,
    guid: guidOf(id),
    drive: parent?.drive ?? '',
    parent: parent?.id ?? null,
    name,
    listItem,
    createdAt: when,
    createdBy: by,
    changedAt: when,
    changedBy: by,
    changes: 1,
    contents: 1,
    fields: {},
    versions: null,
    level: 'published',
  };
}
