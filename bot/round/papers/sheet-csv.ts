import { cleanText } from '../../papers/clean-text.ts';
import { isFormulaLike } from '../../papers/formula-like.ts';
import type { RoundTable, TableCell } from '../views/table.ts';

/**
 * A Round's answers as CSV the way Excel in Swedish opens it: UTF-8 with a byte order mark, semicolons, CRLF. Every cell
 * is quoted; a text that a spreadsheet would read as a formula begins with an apostrophe; a number can't be one.
 */
export function roundSheetCsv({ head, columns, rows }: RoundTable): Uint8Array {
  const lines = [...head, [], columns, ...rows];
  const text = lines.map((line) => `${line.map(csvCell).join(';')}\r\n`).join('');
  return new TextEncoder().encode(`\ufeff${text}`);
}

/** Numbers are written with a decimal comma. */
function csvCell(cell: TableCell): string {
  if (typeof cell === 'number') return `"${String(cell).replace('.', ',')}"`;
  const said = cleanText(cell);
  return `"${isFormulaLike(said) ? "'" : ''}${said.replaceAll('"', '""')}"`;
}
