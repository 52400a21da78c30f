import {
  BorderStyle,
  CheckBox,
  type HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cleanText } from '../../papers/clean-text.ts';
import { BOXES } from '../../papers/word-document.ts';

export function heading(said: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [run(said.replace(/\s+/g, ' '))] });
}

/** A paragraph for each line that says something. */
export function paragraphs(said: string): Paragraph[] {
  const lines = cleanText(said)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => new Paragraph({ children: [run(line)], spacing: SPACED }));
}

/** How a question is to be answered. */
export function hint(said: string): Paragraph {
  return new Paragraph({ children: [run(said, { italics: true })], keepNext: true, spacing: SPACED });
}

/** A list of choices, each with a box ☐ that is ticked with a press. */
export function boxes(choices: readonly string[]): Paragraph[] {
  return choices.map((label) => {
    const box = new CheckBox({ alias: cleanText(label).slice(0, LONGEST_ALIAS).toWellFormed() });
    return new Paragraph({ numbering: { reference: BOXES, level: 0 }, children: [box, run(` ${label}`)] });
  });
}

/** A frame to write in, so many lines high; it grows. */
export function room(lines: number): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '767676' };
  return new Paragraph({
    border: { top: border, bottom: border, left: border, right: border },
    children: Array.from({ length: lines - 1 }, () => new TextRun({ break: 1 })),
    spacing: SPACED,
  });
}

/** Two columns under a header row, which is repeated and named as one to a screen reader. */
export function factTable([header = ['', ''], ...rows]: [string, string][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3_000, 6_000],
    rows: [factRow(header, true), ...rows.map((row) => factRow(row, false))],
  });
}

function factRow(said: [string, string], header: boolean): TableRow {
  const cells = said.map((cell, at) => new TableCell({ children: [cellLine(cell, header || at === 0)] }));
  return new TableRow({ tableHeader: header, cantSplit: true, children: cells });
}

function cellLine(said: string, bold: boolean): Paragraph {
  return new Paragraph({ children: [run(said, { bold })], spacing: { before: 40, after: 40 } });
}

function run(said: string, how: { bold?: boolean; italics?: boolean } = {}): TextRun {
  return new TextRun({ text: cleanText(said), ...how });
}

/** Twentieths of a point. */
const SPACED = { before: 80, after: 120 };
/** Word's own limit for what a control is called. */
const LONGEST_ALIAS = 64;
