import { childrenOf } from './children.ts';
import { cTag, eTag, fieldsTag } from './conditions.ts';
import { notFound } from './fault.ts';
import type { Drive, Item, Site } from './kept.ts';
import { driveOf, isFile, itemOf, pathOf } from './tree.ts';
import type { World } from './world.ts';
import { currentOf } from './write-content.ts';

const encoded = (names: string[]) => names.map(encodeURIComponent).join('/');

export const APP_NAME = 'Samverkan';

/** Who did it: the app itself, or a person. */
export const identity = (by: string) =>
  by === APP_NAME ? { application: { displayName: by } } : { user: { displayName: by } };

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
function itemUrl(world: World, drive: Drive, item: Item): string {
  if (!/\.(docx|xlsx|pptx)$/i.test(item.name)) return fileUrl(world, item);
  const asked = new URLSearchParams({
    sourcedoc: `{${item.guid.toUpperCase()}}`,
    file: item.name,
    action: 'default',
    mobileredirect: 'true',
  });
  return `${siteOf(world, drive).url}/_layouts/15/Doc.aspx?${asked}`;
}

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

function fileFacet(world: World, item: Item & { versions: NonNullable<Item['versions']> }) {
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

export function showListItem(world: World, item: Item) {
  const drive = driveOf(world.store.kept, item);
  return {
    id: String(item.listItem),
    eTag: fieldsTag(item),
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.changedAt,
    createdBy: identity(item.createdBy),
    lastModifiedBy: identity(item.changedBy),
    webUrl: fileUrl(world, item),
    contentType: { id: isFile(item) ? '0x0101' : '0x0120', name: isFile(item) ? 'Dokument' : 'Mapp' },
    sharepointIds: { listId: drive.list, listItemId: String(item.listItem), listItemUniqueId: item.guid },
    fields: showFields(item),
  };
}

export function showFields(item: Item): Record<string, unknown> {
  return {
    '@odata.etag': fieldsTag(item),
    ...item.fields,
    id: String(item.listItem),
    FileLeafRef: item.name,
    Created: item.createdAt,
    Modified: item.changedAt,
  };
}

const TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
};

export const typeOf = (name: string) =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
