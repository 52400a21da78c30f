import { CsvError, parse } from 'csv-parse/sync';
import type { ListFault } from '../../consultation/domain/list.ts';
import { MOST_ROWS } from '../../ports/reading.ts';
import { listText } from './list-text.ts';
import { MOST_COLUMNS, type Table } from './table.ts';

/** A cell may hold line breaks, so a row may be several lines; not more than so many. */
const MOST_LINES = 30;
/** Letters that are looked at in all, those that are looked at again with them. */
const MOST_WORK = 20_000_000;

/**
 * A CSV file as a table, row by row: one with a quotation mark in the wrong place, or one that is never closed, is named
 * and left, and the rows after it are read all the same.
 */
export function csvTable(bytes: Uint8Array): Table | ListFault {
  const lines = listText(bytes)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  if (lines.some((line) => line.includes('\u0000'))) return { fault: 'not-a-list' };
  const delimiter = delimiterOf(lines);
  const table: Table = { rows: [], broken: [] };
  let work = 0;
  for (let at = lines[0]?.startsWith('sep=') ? 1 : 0; at < lines.length; ) {
    const line = at + 1;
    if (lines[at]?.trim() === '') at += 1;
    else {
      const { cells, took, looked } = recordAt(lines, at, delimiter);
      work += looked;
      if (cells === null) table.broken.push({ line, why: 'quote' });
      else table.rows.push({ line, cells, formulas: [] });
      at += took;
    }
    if (table.rows.length > MOST_ROWS || (table.rows.at(-1)?.cells.length ?? 0) > MOST_COLUMNS) {
      return { fault: 'too-many' };
    }
    if (work > MOST_WORK && at < lines.length) {
      table.broken.push({ line: at + 1, why: 'rest' });
      break;
    }
  }
  return table;
}

/** The record that begins at a line. Null: it can't be read; then only that line is passed. */
function recordAt(lines: readonly string[], at: number, delimiter: string) {
  let looked = 0;
  for (let took = 1; took <= Math.min(MOST_LINES, lines.length - at); took++) {
    const text = lines.slice(at, at + took).join('\n');
    looked += text.length;
    const read = cellsOf(text, delimiter);
    if (read === 'broken') break;
    if (read !== 'open') return { cells: read, took, looked };
  }
  return { cells: null, took: 1, looked };
}

/** `open`: a quotation mark is not closed yet. */
function cellsOf(text: string, delimiter: string): string[] | 'open' | 'broken' {
  try {
    const [record = []] = parse(text, { delimiter, relax_column_count: true, to: 1 }) as string[][];
    return record.map((cell) => cell.trim());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'broken';
  }
}

/** What stands most often outside quotation marks in the first lines; semicolon where nothing does. */
function delimiterOf(lines: readonly string[]): string {
  const said = /^sep=(.)$/.exec(lines[0] ?? '')?.[1];
  if (said) return said;
  const plain = lines
    .slice(0, 10)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (one: string) => plain.split(one).length;
  return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best));
}
