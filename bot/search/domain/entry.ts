/** What can be searched for. */
export const FOUND_KINDS = ['minutes', 'meeting', 'consultation'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/**
 * Who finds it, of those who see the document. writers: those who write the minutes; preparers: those who prepare the
 * agenda; readers: all of them.
 */
export type Audience = 'readers' | 'writers' | 'preparers';

/** A part of a document as it is searched: an item of minutes or of an agenda, or a consultation. */
export interface SearchEntry {
  kind: FoundKind;
  /** The meeting's id, or the consultation's. */
  id: string;
  /** Of the item; empty: the document as a whole. */
  item: string;
  /** Its place in the document. */
  no: number;
  forum: string;
  /** Local date by which it is ordered: YYYY-MM-DD, or what is known of it. */
  day: string;
  audience: Audience;
  title: string;
  body: string;
  /** Registry numbers. */
  numbers: string[];
}
