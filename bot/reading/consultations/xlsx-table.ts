import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { ListFault } from '../../consultation/domain/list.ts';
import { MOST_ROWS } from '../../ports/reading.ts';
import { MOST_COLUMNS, type Table, type TableRow } from './table.ts';
import { unpack } from './unpack.ts';

/** In bytes, all the parts that are read. A list of a thousand rows is half a megabyte. */
const MOST_UNPACKED = 30 * 1024 * 1024;
const MOST_CELLS = MOST_ROWS * MOST_COLUMNS;

const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]+\.xml)$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The first sheet of an XLSX file as a table. Only its needed parts are unpacked, bounded, before the library sees them;
 * of a formula the value that stood there last is taken, and the cell is named.
 */
export async function xlsxTable(bytes: Buffer): Promise<Table | ListFault> {
  const parts = unpack(bytes, (name) => WANTED.test(name), MOST_UNPACKED);
  if (parts === 'too-big') return { fault: 'too-big' };
  if (parts === null || !parts.has('xl/workbook.xml')) return { fault: 'not-a-list' };
  const safe: Record<string, Uint8Array> = {};
  const formulas = new Map<string, Map<number, number[]>>();
  for (const [name, part] of parts) {
    const xml = part.toString('utf8');
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return { fault: 'not-a-list' };
    if (SHEET.test(name)) {
      const found = cellsIn(xml);
      if (found === 'too-many') return { fault: 'too-many' };
      formulas.set(name, found);
    }
    safe[name] = SHEET.test(name) ? Buffer.from(xml.replace(/(<c\b[^>]*\bt=)"e"/g, '$1"str"')) : part;
  }
  try {
    const first = formulas.get(firstSheet(parts)) ?? new Map<number, number[]>();
    return tableOf(await readSheet(Buffer.from(zipSync(safe, { level: 0 }))), first);
  } catch {
    return { fault: 'not-a-list' };
  }
}

/** The part that is the workbook's first sheet, by the order of the workbook, found as the library finds it. */
function firstSheet(parts: ReadonlyMap<string, Buffer>): string {
  const xml = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const sheets = tags(xml('xl/workbook.xml'), 'sheet').filter((tag) => attribute(tag, 'name'));
  const id = sheets[0] && attribute(sheets[0], '[\\w.-]+:id');
  const target = tags(xml('xl/_rels/workbook.xml.rels'), 'Relationship').findLast((tag) => attribute(tag, 'Id') === id);
  const path = (target && attribute(target, 'Target')) ?? '';
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}\\s(?:[^<>"']|"[^"<]*"|'[^'<]*'){0,2000}>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag) ?? [];
  return value;
}

/** Where formulas stand, by row; or more cells, rows or columns than a list has. */
function cellsIn(xml: string): Map<number, number[]> | 'too-many' {
  const formulas = new Map<number, number[]>();
  let count = 0;
  for (const [, reference = ''] of xml.matchAll(/<(?:c|row)\b[^>]*?\br="([A-Z]*\d+)"/g)) {
    count += 1;
    const { row, column } = placeOf(reference);
    if (count > MOST_CELLS || row > MOST_ROWS || column >= MOST_COLUMNS) return 'too-many';
  }
  for (const [, reference = ''] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+\d+)"[^>/]*>\s*<f[\s>/]/g)) {
    const { row, column } = placeOf(reference);
    formulas.set(row, [...(formulas.get(row) ?? []), column]);
  }
  return formulas;
}

/** "C4" is row 4, column 2. */
function placeOf(reference: string): { row: number; column: number } {
  const letters = reference.replace(/\d/g, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(reference.slice(letters.length)), column };
}

function tableOf(sheet: readonly (readonly unknown[])[], formulas: ReadonlyMap<number, number[]>): Table {
  const rows = sheet.map(
    (cells, index): TableRow => ({
      line: index + 1,
      cells: cells.map(words),
      formulas: formulas.get(index + 1) ?? [],
    }),
  );
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), broken: [] };
}

/** A date is a day without a zone: the library gives it as midnight in UTC. */
function words(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
