import type { ListFault } from '../../consultation/domain/list.ts';
import { MOST_ROWS } from '../../ports/reading.ts';
import { xmlOf } from '../office/related.ts';
import { openZip, TooBig, type Zip } from '../office/unpack.ts';
import { cellText, isErrorValue } from './cell-text.ts';
import { columnsOf } from './columns.ts';
import { type SheetCell, sharedStrings, sheetCells } from './sheet-cells.ts';
import { numbersBy } from './sheet-numbers.ts';
import { MOST_COLUMNS, type Table, type TableRow } from './table.ts';
import { type Workbook, workbookOf } from './workbook.ts';

/** In bytes, all the parts that are read. A list of a thousand rows is half a megabyte. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** In all cells, a text that many cells share counted for each. */
const MOST_LETTERS = 8_000_000;

/**
 * The list of an XLSX file as a table: the first sheet that is seen and has the headings, else the first that is seen. Its
 * parts are unpacked when they are needed, bounded; of a formula the value that stood there last is taken, and the cell is named.
 */
export async function xlsxTable(bytes: Buffer): Promise<Table | ListFault> {
  try {
    const zip = openZip(bytes, MOST_UNPACKED);
    return await listIn(zip, workbookOf(zip));
  } catch (error) {
    return { fault: error instanceof TooBig ? 'too-big' : 'not-a-list' };
  }
}

async function listIn(zip: Zip, book: Workbook): Promise<Table | ListFault> {
  const strings = sharedStrings(xmlOf(zip, book.sharedStrings) ?? '');
  let first: Table | ListFault | undefined;
  for (const { name, part } of book.sheets) {
    const { cells, whole } = saidIn(xmlOf(zip, part) ?? '', strings);
    const table = { rows: rowsOf(cells), broken: [], sheet: name };
    if (!('fault' in columnsOf(table))) {
      return whole ? { ...table, rows: rowsOf(await withDays(cells, zip, book)) } : { fault: 'too-many' };
    }
    first ??= whole ? table : { fault: 'too-many' };
  }
  return first ?? { fault: 'not-a-list' };
}

interface SaidCell extends SheetCell {
  words: string;
  /** Is it a number, and perhaps a day? */
  number: boolean;
}

/** The cells that say something; not `whole`: there are more than a list has. Only these are read further. */
function saidIn(xml: string, strings: readonly string[]): { cells: SaidCell[]; whole: boolean } {
  const cells: SaidCell[] = [];
  const rows = new Set<number>();
  let letters = 0;
  for (const cell of sheetCells(xml)) {
    const written = wordsOf(cell, strings);
    letters += written.length;
    if (letters > MOST_LETTERS) throw new TooBig();
    const words = cellText(written);
    if (words === '') continue;
    rows.add(cell.row);
    if (rows.size > MOST_ROWS || cell.column >= MOST_COLUMNS) return { cells, whole: false };
    cells.push({ ...cell, words, number: cell.type === 'n' && NUMBER.test(words) });
  }
  return { cells, whole: true };
}

const NUMBER = /^-?(?:\d{1,20}\.?|\d{0,20}\.\d{1,20})(?:e[+-]?\d{1,3})?$/i;

/** A text that names a string that is not there is lost, and shows so. */
function wordsOf({ type, value }: SheetCell, strings: readonly string[]): string {
  if (type === 'b') return value === '1' ? 'true' : 'false';
  const said = type === 's' ? (strings[Number(value)] ?? '\uFFFD') : value;
  // Signs that XML can't hold (ECMA-376, ST_Xstring).
  return said.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** With numbers as the file's styles show them. A list says the same days over and over: each is asked for once. */
async function withDays(cells: readonly SaidCell[], zip: Zip, book: Workbook): Promise<SaidCell[]> {
  const styled = new Map(
    cells.filter(isStyled).map((cell) => [dayKey(cell), { value: cell.words, style: cell.style }]),
  );
  const values = await numbersBy(xmlOf(zip, book.styles), book.since1904, [...styled.values()]);
  const shown = new Map([...styled.keys()].map((key, at) => [key, shownAs(values[at])]));
  return cells.map((cell) => {
    const day = isStyled(cell) ? shown.get(dayKey(cell)) : undefined;
    return { ...cell, words: day ?? (cell.number ? String(Number(cell.words)) : cell.words) };
  });
}

function isStyled({ number, style }: SaidCell): boolean {
  return number && style !== undefined;
}

function dayKey({ words, style }: SaidCell): string {
  return `${style} ${words}`;
}

/** A day without a zone: the library gives it as UTC, and what is not quite a second as a millisecond less. */
function shownAs(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
  return new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 10);
}

/** In the order of their numbers, whatever order the file has them in. */
function rowsOf(cells: readonly SaidCell[]): TableRow[] {
  const rows = new Map<number, TableRow>();
  for (const { row: line, column, words, formula, type } of cells) {
    const row = rows.get(line) ?? { line, cells: [], formulas: [], errors: [] };
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = words;
    if (formula) row.formulas.push(column);
    if (type === 'e' || isErrorValue(words)) row.errors.push(column);
    rows.set(line, row);
  }
  return [...rows.values()].sort((a, b) => a.line - b.line);
}
