import type { PointKind } from '../../minutes/domain/points.ts';

export const DOCUMENT_KINDS = ['minutes', 'meeting', 'consultation'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What can be searched for: items of minutes and of agendas, decisions and assignments by themselves, and consultations. */
export const FOUND_KINDS = ['minutes', 'decision', 'assignment', 'meeting', 'consultation'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/**
 * Who finds it, of those who see the document. seated: those who hold a seat in the body, and do not write the minutes
 * themselves; writers: those who write them; preparers: those who prepare the agenda; readers: all of them.
 */
export type Audience = 'readers' | 'seated' | 'writers' | 'preparers';

/** A part of a document as it is searched: an item of minutes or of an agenda, a decision or an assignment, or a consultation. */
export interface SearchEntry {
  kind: DocumentKind;
  /** The meeting's id, or the consultation's. */
  id: string;
  /** Of the item; empty: the document as a whole. */
  item: string;
  /** Its place in the document. */
  no: number;
  part: 'item' | PointKind;
  /** The decision's or the assignment's id in the item; empty: it is none. */
  point: string;
  forum: string;
  /** Local date by which it is ordered: YYYY-MM-DD, or what is known of it. */
  day: string;
  audience: Audience;
  title: string;
  body: string;
  /** Registry numbers. */
  numbers: string[];
}

/** Counts up when entries are made in another way: those of before are then made anew. */
export const EDITION = 2;

export function foundKind({ kind, part }: Pick<SearchEntry, 'kind' | 'part'>): FoundKind {
  return part === 'item' ? kind : part;
}
