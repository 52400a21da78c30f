import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { cleanText } from '../../papers/clean-text.ts';
import { isFormulaLike } from '../../papers/formula-like.ts';
import { type Language, text } from '../../texts/text.ts';
import type { RoundTable, TableCell } from '../views/table.ts';
import { filtered } from './filtered.ts';

/** Excel's limit for a cell, in UTF-16 units. */
const LONGEST = 32_767;
/** Widths in characters. */
const NARROW = 16;
const WIDE = 40;
const PLAIN_COLUMNS = 8;

/**
 * A Round's answers as an Excel file: every text is a text, whatever it begins with; only numbers are numbers. The
 * headings stand still and can be filtered by; sums stand a line below, outside the filter.
 */
export async function roundSheetXlsx(table: RoundTable, page: string, language: Language): Promise<Uint8Array> {
  const { head, columns, rows, sums } = table;
  const cut = text(language, 'round.sheet.cut', { page });
  const cell = (value: TableCell, more: CellObject = {}) => sheetCell(value, cut, more);
  const lines: Row[] = [
    ...head.map(([label, said]) => [cell(label, BOLD), cell(said, ONE_LINE)]),
    [],
    columns.map((label) => cell(label, BOLD)),
    ...rows.map((row) => row.map((value) => cell(value))),
    ...(sums ? [[], sums.map((value) => cell(value, BOLD))] : []),
  ];
  const widths = columns.map((_, at) => ({ width: at < PLAIN_COLUMNS ? NARROW : WIDE }));
  const name = text(language, 'round.sheet.name');
  const headings = head.length + 1;
  const still = { stickyRowsCount: headings + 1, stickyColumnsCount: 1 };
  const sheet = { sheet: name, columns: widths, ...still, orientation: 'landscape' as const };
  const over = { headings, last: headings + rows.length, columns: columns.length };
  return writeXlsxFile(lines, sheet, { features: [filtered(over, name)] }).toBuffer();
}

const BOLD: CellObject = { fontWeight: 'bold' };
/** It runs on over the cells beside it. */
const ONE_LINE: CellObject = { wrap: false };

/** A text that looks like a formula is in the format *Text*, so that it stays one when somebody edits the cell. */
function sheetCell(value: TableCell, cut: string, more: CellObject): CellObject | null {
  if (typeof value === 'number') return { type: Number, value, align: 'left', alignVertical: 'top', ...more };
  const said = fitting(cleanText(value), cut);
  if (said === '') return null;
  const format = isFormulaLike(said) ? { format: '@' } : {};
  return {
    type: String,
    value: escapedCodes(said),
    wrap: said.includes('\n') || said.length > NARROW,
    alignVertical: 'top',
    ...format,
    ...more,
  };
}

/** What does not fit says so, and where the whole stands. */
function fitting(said: string, cut: string): string {
  if (said.length <= LONGEST) return said;
  return said.slice(0, LONGEST - cut.length).replace(/[\ud800-\udbff]$/, '') + cut;
}

/** Excel reads _x003D_ in a file as "=": an underscore that begins such a code is written as a code itself (ECMA-376, ST_Xstring). */
function escapedCodes(said: string): string {
  return said.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
