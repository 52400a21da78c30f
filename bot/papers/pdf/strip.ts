import type { Line } from './lines.ts';
import type { Look } from './look.ts';

/** A place in the structure that readers hear. It is made when something of it is first drawn. */
export interface Tag {
  type: 'Document' | 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'BlockQuote' | ListTag | TableTag;
  scope?: 'Column' | 'Row';
  /** Absent: the document itself. */
  in?: Tag;
}

type ListTag = 'L' | 'LI' | 'Lbl' | 'LBody';
type TableTag = 'Table' | 'Caption' | 'TR' | 'TH' | 'TD';

/** A line of text; without a letter its tag alone. `y`: of its upper edge, from the strip's. */
export interface Said {
  tag: Tag;
  line: Line;
  look: Look;
  x: number;
  y: number;
}

/** What is only seen. `y`: from the strip's upper edge. */
export interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}

/** What is never cut by the end of a page, as wide as the text. `x` is counted from the page's edge. */
export interface Strip {
  height: number;
  /** Room above, but at the top of a page. */
  before: number;
  /** Stands on one page with the strip after it. */
  keep: boolean;
  said: Said[];
  shapes: Shape[];
  /** An address within the paper. */
  mark?: string;
  /** What is repeated above it at the top of a page: a table's head. */
  head?: readonly Strip[];
  /** Room between that and the strip. */
  below?: number;
  /** The strips of a row belong together: what is said in them is told cell by cell. */
  row?: object;
}

export function strip(height: number, said: Said[], more: Partial<Strip> = {}): Strip {
  return { height, before: 0, keep: false, said, shapes: [], ...more };
}

/** The first line of a text stands on a page with the second, and the last but one with the last. */
export function keptTogether(strips: Strip[], most = 3): Strip[] {
  const last = strips.length - 1;
  return strips.map((one, at) => ({
    ...one,
    keep: at < last && (strips.length <= most || at === 0 || at === last - 1),
  }));
}

export function keptWithNext(strips: Strip[]): Strip[] {
  return strips.map((one) => ({ ...one, keep: true }));
}
