import { headingsIn } from './columns.ts';

/**
 * What stands between the cells of a CSV file: what finds the headings, and of several the one by which most rows have as
 * many cells as the headings; then the one that knows more of them. Semicolon where none finds any.
 * @param rowsBy The first rows as a separator gives them, empty cells too.
 */
export function delimiterOf(rowsBy: (delimiter: string) => string[][]): string {
  const scored = [';', '\t', ',', '|'].map((delimiter) => ({ delimiter, score: scoreOf(rowsBy(delimiter)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** 0 without headings; the share of rows that are as long as they, and then how many of them are known. */
function scoreOf(rows: string[][]): number {
  const { at, known } = headingsIn(rows);
  const below = rows.slice(at + 1);
  if (known === 0) return 0;
  const steady = below.filter((row) => row.length === rows[at]?.length).length / Math.max(below.length, 1);
  return 1 + steady + known / 1_000;
}
