import type { Kind } from '../declared/states.ts';
import type { Audience, DocumentKind, FoundKind, SearchEntry } from '../search/domain/entry.ts';
import type { Fit, Wish } from '../search/domain/query.ts';

/** A state that has changed since it was last made ready to be searched. */
export interface Due {
  kind: Kind;
  id: string;
}

/** What stands in place of all that there was of these documents, or of these items alone. */
export interface Renewed {
  of: { kind: DocumentKind; id: string; item?: string }[];
  entries: SearchEntry[];
}

/** What somebody may find: this kind and audience, of this body, between these days. */
export interface Grant {
  kind: DocumentKind;
  audience: Audience;
  /** Absent: of any body. */
  forum?: string;
  /** Local dates, both included; absent: without end. */
  from?: string;
  to?: string;
}

/** All, or what one of the grants names, or just one of these items. */
export type MayFind = 'all' | { grants: Grant[]; items: { kind: DocumentKind; id: string; item: string }[] };

/** The place of a hit in the order: how well it fits, then the newest first. */
export interface Place {
  fit: Fit;
  day: string;
  id: string;
  kind: DocumentKind;
  no: number;
  point: string;
}

export interface Wanted {
  wishes: Wish[];
  may: MayFind;
  forum?: string;
  year?: number;
  kind?: FoundKind;
  /** What comes after this. */
  after?: Place;
  most: number;
  /** The year that the newest are looked for in first, and the one before it. */
  newest: number;
}

export type Hit = Omit<SearchEntry, 'numbers'> & { fit: Fit };
