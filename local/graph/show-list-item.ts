import { fileUrl } from './addresses.ts';
import { fieldsTag } from './conditions.ts';
import type { Item } from './kept.ts';
import { driveOf, isFile } from './tree.ts';
import { identity } from './who.ts';
import type { World } from './world.ts';

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
