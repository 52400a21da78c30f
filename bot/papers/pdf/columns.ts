import type { Run } from '../../views/paper.ts';
import { type Measure, widestWord, widthOf } from './lines.ts';
import { CELL } from './look.ts';

/** Where each column begins and how wide it is: as wide as it wants where there is room, and no word is broken while it can be helped. */
export function columnsOf(
  rows: readonly Run[][][],
  width: number,
  measure: Measure,
  side: number,
): { x: number; width: number }[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? []));
  const widest = (of: typeof widthOf) =>
    columns.map((cells) => Math.max(0, ...cells.map((runs) => of(runs, CELL, measure))) + 2 * side + 0.5);
  const widths = shared(widest(widthOf), widest(widestWord), width);
  let x = 0;
  return widths.map((wide) => {
    const column = { x, width: wide };
    x += wide;
    return column;
  });
}

function shared(wanted: number[], least: number[], width: number): number[] {
  const all = sum(wanted);
  if (all <= width) return wanted.map((want) => want + ((width - all) * want) / all);
  const narrow = sum(least);
  if (narrow >= width) return least.map((one) => (one * width) / narrow);
  // The square root: a column of long texts does not take all from the others.
  const needs = wanted.map((want, at) => Math.sqrt(want - (least[at] ?? 0)));
  return least.map((one, at) => one + ((width - narrow) * (needs[at] ?? 0)) / (sum(needs) || 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
