import type { ListNote } from '../../consultation/domain/list.ts';
import { hasLostLetters } from '../decode-text.ts';
import type { Column, Columns } from './columns.ts';
import { listDate } from './list-date.ts';
import type { TableRow } from './table.ts';

export const LONGEST_LINE = 300;
const LONGEST_TEXT = 10_000;
const YES = ['ja', 'x', 'klar', 'klart', 'sant', 'besvarad', 'inlämnad', 'yes', 'true', 'done'];
const NO = ['nej', 'ej', 'inte', 'falskt', 'no', 'false'];

/** One row's cells, and what is said of them. */
export class RowReading {
  readonly notes: ListNote[] = [];
  private readonly row: TableRow;
  private readonly columns: Columns;
  private readonly zone: string;
  private readonly kept: string[] = [];

  /** @param zone IANA name: an instant is a day there. */
  constructor(row: TableRow, columns: Columns, zone: string) {
    const { errors } = row;
    this.row = { ...row, cells: row.cells.map((cell, at) => (errors.includes(at) ? '' : cell)) };
    this.columns = columns;
    this.zone = zone;
    for (const at of errors) this.keepAt(at, row.cells[at] ?? '', 'cell-error');
    if (row.cells.some(hasLostLetters)) this.notes.push({ note: 'lost-letters' });
    for (const at of row.formulas) this.notes.push({ note: 'formula-value', value: row.cells[at] ?? '' });
  }

  words(column: Column): string {
    const at = this.columns.at.get(column);
    const said = at === undefined ? '' : (this.row.cells[at] ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    return /^[–—-]+$/.test(said) ? '' : said;
  }

  /** A short text; one that is too long is kept whole in the long text. */
  line(column: Column): string | undefined {
    const said = this.words(column);
    if (said.length <= LONGEST_LINE) return said || undefined;
    this.keep(column, said, 'too-long');
    return said.slice(0, LONGEST_LINE);
  }

  date(column: Column): string | undefined {
    const said = this.words(column);
    const date = said === '' ? null : listDate(said, this.zone);
    if (said !== '' && date === null) this.keep(column, said, 'bad-date');
    return date ?? undefined;
  }

  /** When something was done; true: it was, and no day is given. */
  done(column: Column): string | true | undefined {
    const said = this.words(column).toLowerCase();
    if (YES.includes(said)) return true;
    return NO.includes(said) ? undefined : this.date(column);
  }

  /** A whole day: a month is no deadline. */
  day(column: Column): string | undefined {
    const date = this.date(column);
    if (date === undefined || date.length === 10) return date;
    this.keep(column, this.words(column), 'rough-date');
    return undefined;
  }

  among<T>(column: Column, find: (said: string) => T | undefined): T | undefined {
    const said = this.words(column);
    const found = said === '' ? undefined : find(said.toLowerCase());
    if (said !== '' && found === undefined)
      this.keep(column, said, column === 'forum' ? 'unknown-forum' : 'unknown-word');
    return found;
  }

  /** What stands in columns that nobody knows. */
  others(): void {
    for (const [at, heading] of this.columns.others) {
      const said = this.row.cells[at] ?? '';
      if (said !== '') this.kept.push(`${heading}: ${said}`);
    }
  }

  /** The long text with all that was kept; one that is too long is cut, and that is said. */
  text(): string {
    const at = this.columns.at.get('text');
    const own = at === undefined ? '' : (this.row.cells[at] ?? '');
    const whole = [own, ...this.kept].filter((part) => part !== '').join('\n');
    if (whole.length > LONGEST_TEXT) this.notes.push({ note: 'cut' });
    return whole.slice(0, LONGEST_TEXT);
  }

  private keep(column: Column, value: string, note: ListNote['note']): void {
    this.keepAt(this.columns.at.get(column) ?? -1, value, note);
  }

  private keepAt(at: number, value: string, note: ListNote['note']): void {
    const { headings } = this.columns;
    const name = headings[at] || String(at + 1);
    this.kept.push(`${name}: ${value}`);
    this.notes.push({ note, column: name, value });
  }
}
