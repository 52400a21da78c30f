import type { DocumentKind } from '../domain/entry.ts';
import type { Mark } from '../domain/marks.ts';

/** *Dokument*: minutes by body and year. */
export interface DocumentsView {
  /** The bodies that the reader may choose among, and the one that is shown; null: all. */
  forums: { id: string; shortName: string }[];
  forum: string | null;
  /** The years that may be chosen, the newest first. */
  years: number[];
  year: number;
  minutes: MinutesLine[];
}

/** Minutes in the list. */
export interface MinutesLine {
  /** The meeting's id. */
  id: string;
  forum: string;
  title: string;
  whenText: string;
  statusText: string;
  /** "3 beslut" */
  decisionsText: string;
}

export interface SearchView {
  /** Best first. */
  found: FoundDocument[];
  /** What the next page is asked with; null: that was all. */
  next: string | null;
  /** Nothing was looked for, since there was no word to look for. */
  nothingAsked: boolean;
}

export interface FoundDocument {
  kind: DocumentKind;
  /** The meeting's id, or the consultation's. */
  id: string;
  kindText: string;
  /** "Utkast": minutes that nobody has approved yet; empty: they are. */
  draftText: string;
  title: string;
  /** "LG, fredag 16 februari 2024" */
  aboutText: string;
  hits: FoundPart[];
}

/** An item, a decision or an assignment in it, or the consultation itself. */
export interface FoundPart {
  item: string;
  /** Empty: it is no decision and no assignment. */
  point: string;
  /** "Beslut"; of an item empty. */
  partText: string;
  /** "3. Budget"; of a consultation its title. */
  title: Marked;
  excerpt: Marked;
}

/** A text, and where in it stands what was looked for. */
export interface Marked {
  text: string;
  marks: Mark[];
}
