import { attributesOf, type XmlTag, xmlTokens } from '../office/xml.ts';

/** A cell that has a value. */
export interface SheetCell {
  /** From 1. */
  row: number;
  /** From 0. */
  column: number;
  /** As the file says it: s, str, inlineStr, b, d, e, or n. */
  type: string;
  style: string | undefined;
  /** Of a shared string its number in the file's list. */
  value: string;
  formula: boolean;
}

/** What a cell or a row may say of its place. Without it, it stands after the one before. */
const REFERENCE = /^([A-Za-z]{0,3})(\d{0,7})$/;

/** A sheet's cells that have a value, in the file's order: what is only formatted is not there. */
export function* sheetCells(xml: string): Generator<SheetCell> {
  let row = 0;
  let column = -1;
  let cell: SheetCell | undefined;
  let reading: string | undefined;
  for (const token of xmlTokens(xml)) {
    if ('text' in token) {
      if (cell && reading !== undefined) cell.value += token.text;
    } else if (token.tag === 'row' && token.at !== 'close') {
      row = Number(attributesOf(token.attributes).get('r')) || row + 1;
      column = -1;
    } else if (token.tag === 'c' && token.at !== 'close') {
      cell = cellOf(token, row, column);
      ({ row, column } = cell);
    } else if (token.tag === 'c') {
      if (cell && cell.value !== '') yield cell;
      cell = undefined;
    } else if (token.tag === 'sheetData' && token.at === 'close') return;
    else if (cell) {
      cell.formula ||= token.tag === 'f';
      reading = readingAfter(token, reading);
    }
  }
}

/** In `v` and `t` stands the value; not in a formula, nor in how Japanese is pronounced. */
function readingAfter({ tag, at }: XmlTag, reading: string | undefined) {
  if (at === 'empty') return reading;
  if (at === 'close') return undefined;
  return tag === 'v' || tag === 't' ? tag : undefined;
}

function cellOf({ attributes }: { attributes: string }, row: number, before: number): SheetCell {
  const given = attributesOf(attributes);
  const [, letters = '', number = ''] = REFERENCE.exec(given.get('r') ?? '') ?? [];
  const column = letters === '' ? before + 1 : columnOf(letters);
  const value = { type: given.get('t') ?? 'n', style: given.get('s'), value: '', formula: false };
  return { row: Number(number) || row, column, ...value };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The strings that cells name by their number. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let said = '';
  let reading = false;
  let spoken = false;
  for (const token of xmlTokens(xml)) {
    if ('text' in token) said += reading && !spoken ? token.text : '';
    else if (token.tag === 'si' && token.at !== 'open') {
      strings.push(said);
      said = '';
    } else if (token.tag === 't') reading = token.at === 'open';
    else if (token.tag === 'rPh') spoken = token.at === 'open';
  }
  return strings;
}
