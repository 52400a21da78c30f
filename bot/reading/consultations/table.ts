import type { ConsultationList } from '../../consultation/domain/list.ts';

/** A list as rows of words, wherever it came from. A row says something: one without any value is no row. */
export interface Table {
  rows: TableRow[];
  broken: ConsultationList['broken'];
  /** The sheet's name, where the file has several. */
  sheet?: string;
}

export interface TableRow {
  /** As the spreadsheet or the text file numbers it, from 1. */
  line: number;
  cells: string[];
  /** Columns, from 0, whose value was worked out by a formula. */
  formulas: number[];
  /** Columns, from 0, in which the spreadsheet shows an error instead of a value. */
  errors: number[];
}

export const MOST_COLUMNS = 60;

/** Spreadsheets write cells that are only formatted, too. */
export function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
