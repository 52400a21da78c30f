import type { PaperPart, Run } from '../../views/paper.ts';
import { columnsOf } from './columns.ts';
import { type Line, linesOf, type Measure } from './lines.ts';
import { CELL, LINE, type Look, PAGE, TEXT_WIDTH } from './look.ts';
import { keptTogether, keptWithNext, type Said, type Strip, strip, type Tag } from './strip.ts';

type Table = Extract<PaperPart, { part: 'table' }>;

/** Within a cell: to each side, and above and below its text. */
const SIDE = 5;
const EDGE = 4;
/** Under the table. */
const AFTER = 6;
/** A row of so many lines stands on one page. */
const MOST_KEPT = 8;
const HEAD: Look = { ...CELL, strong: true };

interface Cell {
  tag: Tag;
  lines: Line[];
  look: Look;
}

/** A table as strips: its head is repeated on every page, and a row that is higher than a page goes on upon the next. */
export function tableStrips(table: Table, measure: Measure): Strip[] {
  const tag: Tag = { type: 'Table' };
  const columns = columnsOf(tableCells(table), TEXT_WIDTH, measure, SIDE);
  const row = (cells: Run[][], look: Look, tagOf: (cell: number, row: Tag) => Tag) => {
    const tr: Tag = { type: 'TR', in: tag };
    return cells.map((runs, at): Cell => {
      const width = (columns[at]?.width ?? 0) - 2 * SIDE;
      return { tag: tagOf(at, tr), lines: linesOf(runs, width, look, measure), look };
    });
  };
  const head = table.head.length === 0 ? [] : row(headCells(table), HEAD, (_, tr) => columnHead(tr));
  const heads = head.length === 0 ? [] : headStrips(head, columns);
  const rows = tableCells(table).slice(1);
  const strips = [
    ...captionStrips(table.caption, tag, measure),
    ...heads,
    ...rows.flatMap((cells) => {
      const made = row(cells, CELL, (at, tr) => (table.rowHeads && at === 0 ? rowHead(tr) : { type: 'TD', in: tr }));
      return rowStrips(made, columns, LINE.faint).map((one) => ({ ...one, head: heads }));
    }),
  ];
  const last = strips.at(-1);
  return last ? [...strips.slice(0, -1), { ...last, height: last.height + AFTER }] : [];
}

const columnHead = (tr: Tag): Tag => ({ type: 'TH', scope: 'Column', in: tr });
const rowHead = (tr: Tag): Tag => ({ type: 'TH', scope: 'Row', in: tr });

/** Every row has the same count of cells, whatever was given. */
function tableCells(table: Table): Run[][][] {
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const filled = (row: Run[][]) => Array.from({ length: count }, (_, at) => row[at] ?? []);
  return [table.head.map((text) => [{ text, strong: true }] satisfies Run[]), ...table.rows].map(filled);
}

function headCells(table: Table): Run[][] {
  return tableCells(table)[0] ?? [];
}

function captionStrips(caption: string, table: Tag, measure: Measure): Strip[] {
  const tag: Tag = { type: 'Caption', in: table };
  const strips = linesOf([{ text: caption }], TEXT_WIDTH, HEAD, measure).map((line, at) =>
    strip(HEAD.leading, [{ tag, line, look: HEAD, x: PAGE.left, y: 0 }], { before: at === 0 ? 12 : 0 }),
  );
  const last = strips.at(-1);
  if (last) last.height += 3;
  return keptWithNext(strips);
}

function headStrips(cells: Cell[], columns: Column[]): Strip[] {
  const strips = rowStrips(cells, columns, LINE.strong);
  const filled = strips.map((one) => {
    const fill = { x: PAGE.left, y: 0, width: TEXT_WIDTH, height: one.height, color: LINE.fill };
    return { ...one, shapes: [fill, ...one.shapes] };
  });
  return keptWithNext(filled);
}

type Column = { x: number; width: number };

/** A strip for each line of the row's highest cell; the tags of all cells are in the first. */
function rowStrips(cells: Cell[], columns: Column[], color: string): Strip[] {
  const high = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const row = {};
  const strips = Array.from({ length: high }, (_, at) => {
    const top = at === 0 ? EDGE : 0;
    const said = cells.flatMap((cell, column): Said[] => {
      const line = cell.lines[at];
      if (line === undefined && at > 0) return [];
      const x = PAGE.left + (columns[column]?.x ?? 0) + SIDE;
      return [{ tag: cell.tag, line: line ?? [], look: cell.look, x, y: top }];
    });
    return strip(top + CELL.leading + (at === high - 1 ? EDGE : 0), said, { row, ...(at > 0 ? { below: EDGE } : {}) });
  });
  const last = strips.at(-1);
  last?.shapes.push({ x: PAGE.left, y: last.height - 0.5, width: TEXT_WIDTH, height: 0.5, color });
  return keptTogether(strips, MOST_KEPT);
}
