import type { PDFDocument } from 'pdfkit';
import { drawLine, drawTagged } from './draw-text.ts';
import { PAGE } from './look.ts';
import type { Placed } from './pages.ts';
import type { Said } from './strip.ts';
import type { Structure } from './structure.ts';

/** Draws a page's strips: first what is only seen, then what is said, in the order of reading. */
export function drawPage(document: PDFDocument, placed: readonly Placed[], structure: Structure): void {
  drawShapes(document, placed);
  drawAgain(document, placed);
  for (const { strip, top } of placed)
    if (strip.mark) document.addNamedDestination(strip.mark, 'XYZ', PAGE.left, PAGE.top + top, null);
  drawTagged(document, inOrder(placed), structure);
}

function drawShapes(document: PDFDocument, placed: readonly Placed[]): void {
  const shapes = placed.flatMap(({ strip, top }) => strip.shapes.map((shape) => ({ ...shape, y: shape.y + top })));
  if (shapes.length === 0) return;
  document.markContent('Artifact', { type: 'Layout' });
  for (const { x, y, width, height, color } of shapes) document.rect(x, PAGE.top + y, width, height).fill(color);
  document.endMarkedContent();
}

/** A table's head at the top of the next page: who hears the table has heard it. */
function drawAgain(document: PDFDocument, placed: readonly Placed[]): void {
  const again = placed.filter((one) => one.again);
  if (again.length === 0) return;
  document.markContent('Artifact', { type: 'Pagination' });
  for (const { strip, top } of again) for (const said of strip.said) drawLine(document, onPage(said, top));
  document.endMarkedContent();
}

/** Line by line, but a row cell by cell. */
function inOrder(placed: readonly Placed[]): Said[] {
  const rows: { row: object; said: Said[] }[] = [];
  for (const { strip, top, again } of placed) {
    if (again) continue;
    const said = strip.said.map((one) => onPage(one, top));
    const open = rows.at(-1);
    if (open && strip.row === open.row) open.said.push(...said);
    else rows.push({ row: strip.row ?? strip, said });
  }
  return rows.flatMap(({ said }) => cellByCell(said));
}

function cellByCell(said: readonly Said[]): Said[] {
  const cells = new Map<object, Said[]>();
  for (const one of said) cells.set(one.tag, [...(cells.get(one.tag) ?? []), one]);
  return [...cells.values()].flat();
}

function onPage(said: Said, top: number): Said {
  return { ...said, y: PAGE.top + top + said.y };
}
