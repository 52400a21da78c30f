import type { LibraryFile } from '../../bot/ports/library.ts';
import { isObject } from '../client/answer.ts';
import { GraphFault } from '../fault.ts';

/** What is asked of a file or folder; publication is told only when it is asked for. */
export const ITEM = {
  $select: 'id,name,size,eTag,cTag,webUrl,createdDateTime,parentReference,publication,deleted',
};

/** A file as Graph tells of it. */
export interface Item extends Omit<LibraryFile, 'library' | 'item'> {
  id: string;
  /** Another one with any change, its columns' too. */
  eTag: string;
}

/** Rejects an answer that says of no file. */
export function readItem(told: Record<string, unknown>): Item {
  const { id, name, webUrl, cTag, eTag, size, publication, parentReference } = told;
  if (![id, name, webUrl, cTag, eTag].every((one) => typeof one === 'string' && one !== '')) throw notAnItem();
  const version = isObject(publication) ? publication.versionId : undefined;
  return {
    id: String(id),
    name: String(name),
    folder: folderOf(isObject(parentReference) ? parentReference.path : ''),
    link: String(webUrl),
    tag: String(cTag),
    eTag: String(eTag),
    version: typeof version === 'string' ? version : null,
    size: Number(size ?? 0),
  };
}

export function fileOf(drive: string, { id, eTag: _eTag, ...item }: Item): LibraryFile {
  return { library: drive, item: id, ...item };
}

/** "/drives/b!x/root:/2024/Kallelser" is "2024/Kallelser". */
function folderOf(path: unknown): string {
  const [, below = ''] = /root:\/?(.*)$/s.exec(String(path ?? '')) ?? [];
  try {
    return decodeURIComponent(below);
  } catch {
    return below;
  }
}

const notAnItem = () => new GraphFault('cut', { mayBeDone: true, code: 'no-item' });
