import type { ConsultationList } from '../../consultation/domain/list.ts';

/** A list as rows of words, wherever it came from. */
export interface Table {
  rows: TableRow[];
  broken: ConsultationList['broken'];
}

export interface TableRow {
  /** As the spreadsheet or the text file numbers it, from 1. */
  line: number;
  cells: string[];
  /** Columns, from 0, whose value was worked out by a formula. */
  formulas: number[];
}

export const MOST_COLUMNS = 60;
