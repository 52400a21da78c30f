/** A list as rows of words, wherever it came from. */
export interface Table {
  rows: TableRow[];
  /** Rows that could not be read, with what is known of them. */
  broken: { line: number; why: 'quote' | 'rest' }[];
}

export interface TableRow {
  /** As the spreadsheet or the text file numbers it, from 1. */
  line: number;
  cells: string[];
  /** Columns, from 0, whose value was worked out by a formula. */
  formulas: number[];
}

/** too-many: rows, columns or cells. too-big: more than that when it is unpacked. */
export interface TableFault {
  fault: 'not-a-list' | 'too-big' | 'too-many' | 'no-header';
}

export const MOST_ROWS = 2_000;
export const MOST_COLUMNS = 60;
