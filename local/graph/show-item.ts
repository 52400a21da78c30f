import { encoded, itemUrl } from './addresses.ts';
import { childrenOf } from './children.ts';
import { cTag, eTag } from './conditions.ts';
import { typeOf } from './file-type.ts';
import type { Drive, FileItem, Item } from './kept.ts';
import { showListItem } from './show-list-item.ts';
import { driveOf, isFile, itemOf, pathOf } from './tree.ts';
import { APP_NAME, identity } from './who.ts';
import type { World } from './world.ts';
import { currentOf } from './write-content.ts';

/** What Graph leaves out unless it is asked for. */
const ON_DEMAND = ['publication', 'listItem', 'retentionLabel'];

export function showItem(world: World, item: Item, query: URLSearchParams): Record<string, unknown> {
  const whole: Record<string, unknown> = wholeItem(world, item, query);
  const wanted = (query.get('$select') ?? '')
    .split(',')
    .filter(Boolean)
    .map((one) => one.trim());
  const expanded = (query.get('$expand') ?? '').startsWith('listItem') ? ['listItem'] : [];
  const shown = Object.entries(whole).filter(([key]) => {
    if (expanded.includes(key) || key.startsWith('@odata')) return true;
    return wanted.length > 0 ? wanted.includes(key) : !ON_DEMAND.includes(key);
  });
  return Object.fromEntries(shown);
}

function wholeItem(world: World, item: Item, query: URLSearchParams) {
  const drive = driveOf(world.store.kept, item);
  const file = isFile(item) ? fileFacet(world, item) : folderFacet(world, item);
  return {
    id: item.id,
    name: item.name,
    eTag: eTag(item),
    cTag: cTag(item),
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.changedAt,
    createdBy: identity(item.createdBy),
    lastModifiedBy: identity(item.changedBy),
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.changedAt },
    webUrl: itemUrl(world, drive, item),
    parentReference: parentReference(world, drive, item),
    ...file,
    ...(query.has('$expand') && !world.late.hides(item) && { listItem: showListItem(world, item) }),
  };
}

function fileFacet(world: World, item: FileItem) {
  const { blob, size, id } = currentOf(item);
  return {
    size,
    file: { mimeType: typeOf(item.name) },
    publication: publicationOf(item, id),
    '@microsoft.graph.downloadUrl': world.addresses.address(`download/${item.id}/${blob}`),
  };
}

function publicationOf({ level, lock }: Item, versionId: string) {
  return { level, versionId, ...(level === 'checkout' && { checkedOutBy: identity(lock?.by ?? APP_NAME) }) };
}

function folderFacet(world: World, item: Item) {
  const root = item.parent === null ? { root: {} } : {};
  return { size: 0, folder: { childCount: childrenOf(world.store.kept, item).length }, ...root };
}

function parentReference(world: World, drive: Drive, item: Item) {
  const place = { driveId: drive.id, driveType: 'documentLibrary', siteId: drive.site };
  if (item.parent === null) return place;
  const parent = itemOf(world.store.kept, item.parent);
  const path = pathOf(world.store.kept, parent);
  return {
    ...place,
    id: parent.id,
    name: parent.name,
    path: [`/drives/${drive.id}/root:`, encoded(path)].filter(Boolean).join('/'),
  };
}
