import { CsvError, parse } from 'csv-parse/sync';
import type { ListFault } from '../../consultation/domain/list.ts';
import { MOST_ROWS } from '../../ports/reading.ts';
import { decodeText } from '../decode-text.ts';
import { cellText, isErrorValue } from './cell-text.ts';
import { delimiterOf } from './delimiter.ts';
import { MOST_COLUMNS, type Table, type TableRow, withoutEmptyEnd } from './table.ts';

/** A cell may hold line breaks, so a row may be several lines; not more than so many. */
const MOST_LINES = 30;
/** Letters that are looked at in all, those that are looked at again with them. */
const MOST_WORK = 20_000_000;
/** Cells in a row, empty ones too: as wide as Excel's sheets are. */
const MOST_WRITTEN = 16_384;
/** So many rows, lines, and letters of each show which separator a file has. */
const FIRST_ROWS = 20;
const FIRST_LINES = 100;
const FIRST_LETTERS = 20_000;

/**
 * A CSV file as a table, row by row: one with a quotation mark in the wrong place, or one that is never closed, is named
 * and left, and the rows after it are read all the same. Where a row ends is known before it is parsed, so each is parsed once.
 */
export function csvTable(bytes: Uint8Array): Table | ListFault {
  const text = decodeText(bytes);
  if (text.includes('\u0000')) return { fault: 'not-a-list' };
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const said = /^sep=(.)$/.exec(lines[0] ?? '')?.[1];
  const first = linesOf(lines.slice(0, FIRST_LINES).map((line) => line.slice(0, FIRST_LETTERS)));
  return tableOf(recordsOf(linesOf(lines), said ?? delimiterOf((delimiter) => firstRows(first, delimiter))));
}

interface Lines {
  lines: readonly string[];
  /** 1 for a line with an odd number of quotation marks: a cell goes on, or ends, after it. */
  odd: Uint8Array;
  from: number;
}

function linesOf(lines: readonly string[]): Lines {
  const odd = new Uint8Array(lines.length);
  lines.forEach((line, at) => {
    odd[at] = oddQuotes(line);
  });
  return { lines, odd, from: lines[0]?.startsWith('sep=') ? 1 : 0 };
}

interface CsvRecord {
  line: number;
  /** Null: it can't be read; then only that line is passed. */
  cells: string[] | null;
  letters: number;
}

function tableOf(records: Iterable<CsvRecord>): Table | ListFault {
  const table: Table = { rows: [], broken: [] };
  let work = 0;
  for (const { line, cells, letters } of records) {
    work += letters;
    if (work > MOST_WORK || table.broken.length > MOST_ROWS) {
      table.broken.push({ line, why: 'rest' });
      return table;
    }
    if (cells && cells.length > MOST_WRITTEN) return { fault: 'too-many' };
    const kept = cells && withoutEmptyEnd(cells.map(cellText));
    if (kept === null) table.broken.push({ line, why: 'quote' });
    else if (kept.length > 0) table.rows.push(rowOf(line, kept));
    if (table.rows.length > MOST_ROWS || (kept?.length ?? 0) > MOST_COLUMNS) return { fault: 'too-many' };
  }
  return table;
}

function rowOf(line: number, cells: string[]): TableRow {
  return { line, cells, formulas: [], errors: cells.flatMap((cell, at) => (isErrorValue(cell) ? at : [])) };
}

function firstRows(file: Lines, delimiter: string): string[][] {
  const rows: string[][] = [];
  for (const { cells } of recordsOf(file, delimiter)) {
    if (cells) rows.push(cells.map(cellText));
    if (rows.length >= FIRST_ROWS) break;
  }
  return rows;
}

function* recordsOf({ lines, odd, from }: Lines, delimiter: string): Generator<CsvRecord> {
  for (let at = from; at < lines.length; ) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const took = linesFrom(odd, at);
    const text = lines.slice(at, at + Math.max(took, 1)).join('\n');
    const cells = took === 0 ? null : cellsOf(text, delimiter);
    yield { line: at + 1, cells, letters: text.length };
    at += cells === null ? 1 : took;
  }
}

function oddQuotes(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count % 2;
}

/** How many lines the record has that begins at a line; 0: its quotation mark is never closed. */
function linesFrom(odd: Uint8Array, at: number): number {
  let open = 0;
  for (let took = 1; took <= MOST_LINES && at + took <= odd.length; took++) {
    open ^= odd[at + took - 1] ?? 0;
    if (open === 0) return took;
  }
  return 0;
}

function cellsOf(text: string, delimiter: string): string[] | null {
  if (!text.includes('"') || isTooWide(text, delimiter)) return text.split(delimiter, MOST_WRITTEN + 1);
  try {
    const [record = []] = parse(text, { delimiter, relax_column_count: true, to: 1 }) as string[][];
    return record;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}

/** Has it more cells than a row may, whatever stands in them? It is known before they are parsed. */
function isTooWide(text: string, delimiter: string): boolean {
  const separator = delimiter.charCodeAt(0);
  let cells = 1;
  let quoted = false;
  for (let at = 0; at < text.length && cells <= MOST_WRITTEN; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) quoted = !quoted;
    else if (sign === separator && !quoted) cells += 1;
  }
  return cells > MOST_WRITTEN;
}

const QUOTE = 0x22;
