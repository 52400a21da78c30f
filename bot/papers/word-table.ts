import { Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { PaperPart, Run } from '../views/paper.ts';
import { cleanText } from './clean-text.ts';
import { CAPTION } from './word-document.ts';
import { runsOf } from './word-runs.ts';

/** docx writes no caption of a table's own: it is a line above, in the style that Word has for it. */
export function captionOf(caption: string): Paragraph[] {
  return caption === '' ? [] : [new Paragraph({ style: CAPTION, keepNext: true, text: cleanText(caption) })];
}

/** Word knows heads over columns; before rows it only has the look of a first column. */
export function tableOf({ head, rows, rowHeads }: PaperPart & { part: 'table' }): Table {
  const cell = (children: ParagraphChild[]) =>
    new TableCell({ margins: { left: 80, right: 80, top: 40, bottom: 40 }, children: [new Paragraph({ children })] });
  const strong = (runs: readonly Run[]) => runs.map((run): Run => ({ ...run, strong: true }));
  const cellOf = (runs: Run[], at: number) => cell(runsOf(rowHeads && at === 0 ? strong(runs) : runs));
  const heads = head.map((said) => cell([new TextRun({ text: cleanText(said), bold: true })]));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    tableLook: { firstRow: true, firstColumn: rowHeads, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cellOf) })),
    ],
  });
}
