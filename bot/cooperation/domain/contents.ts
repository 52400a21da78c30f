import type { CooperationDefinition } from '../../kernel/definition.ts';
import type { FolderFault } from './fault.ts';

export type List = Exclude<keyof CooperationDefinition, 'cooperation'>;

export interface Origin {
  /** Path inside the folder, with forward slashes. */
  file: string;
  /** Where in the file the part stands, e.g. "seats[3]"; empty: the part is the whole file. */
  place: string;
}

/** What could be read of a folder, faulty or not, and where every part of it came from. */
export interface FolderContents {
  /** The head is absent when it could not be read. */
  definition: Omit<CooperationDefinition, 'cooperation'> & Partial<Pick<CooperationDefinition, 'cooperation'>>;
  /** By the part itself; a list that stands in a file has its origin too. */
  origins: ReadonlyMap<object, Origin>;
  /** Ids of parts that were too faulty to be checked. Null: the list is not known, so nothing is said of references to it. */
  setAside: Partial<Record<List, readonly string[] | null>>;
}

/** A fault at a place inside a part; `inside` is relative to the part. */
export function faultAt(
  contents: FolderContents,
  part: object,
  inside: string,
  expected: string,
  found: string,
): FolderFault {
  const origin = contents.origins.get(part) ?? { file: '', place: '' };
  return { file: origin.file, place: [origin.place, inside].filter(Boolean).join('.'), expected, found };
}

/** The ids of a list, or null when the list is not known. */
export function idsOf(contents: FolderContents, list: Exclude<List, 'offices'>): ReadonlySet<string> | null {
  const aside = contents.setAside[list];
  if (aside === null) return null;
  const read: readonly { id: string }[] = contents.definition[list];
  return new Set([...read.map((part) => part.id), ...(aside ?? [])]);
}

export function byId<Part extends { id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}
