import type { NewConsultation, Stage, Standing } from '../../domain/consultation/consultation.ts';
import type { Column, Columns } from './columns.ts';
import { listDate } from './list-date.ts';
import type { TableRow } from './table.ts';

export interface ListSetting {
  /** Local date. */
  today: string;
  /** The bodies that may answer. */
  forums: readonly { id: string; shortName: string; name: string }[];
  /** The body of rows that name none we know. */
  forum: string;
}

/** What is said of a row; the last part of a text key, and what stands in its gaps. */
export interface Note {
  note:
    | 'bad-date'
    | 'rough-date'
    | 'no-sender'
    | 'unknown-forum'
    | 'unknown-word'
    | 'formula-value'
    | 'past'
    | 'too-long';
  column?: string;
  value?: string;
}

export interface ListRow {
  line: number;
  title: string;
  /** Null: the row is unclear, and `fault` says why. */
  found: NewConsultation | null;
  fault?: 'no-title' | 'formula' | 'long-title';
  notes: Note[];
}

const STANDINGS: [Standing, RegExp][] = [
  ['other-supported', /stöd|annan|support|other/],
  ['own-initiative', /initiativ|skrivelse|initiative/],
  ['each-municipality', /kommun|intern|municipalit/],
  ['ours', /remiss|vår|gemensam|our|joint/],
];
const STAGES: [Stage, RegExp][] = [
  ['declined', /avböj|declin|avst/],
  ['archived', /arkiv|archiv|avslut|closed/],
  ['submitted', /inläm|inskick|submit|handed/],
  ['for-decision', /beslut|decision/],
  ['compiling', /samman|compil/],
  ['open', /öppen|pågå|open|ongoing/],
  ['watched', /bevak|watch/],
  ['considered', /överv|consider/],
  ['expected', /vänta|komm|expect|coming/],
];
const LONGEST_LINE = 300;
const LONGEST_TEXT = 10_000;

/** A row of a list as a consultation. What can't be read as what its column says is kept in the text, and said. */
export function listRow(row: TableRow, columns: Columns, setting: ListSetting): ListRow {
  const reading = new RowReading(row, columns);
  const title = reading.words('title');
  const about = { line: row.line, title, notes: reading.notes };
  if (title === '') return { ...about, found: null, fault: 'no-title' };
  if (row.cells.some((cell) => cell.startsWith('='))) return { ...about, found: null, fault: 'formula' };
  if (title.length > LONGEST_LINE) return { ...about, title: title.slice(0, 80), found: null, fault: 'long-title' };
  return { ...about, found: consultationOf(title, reading, setting) };
}

function consultationOf(title: string, reading: RowReading, { today, forums, forum }: ListSetting): NewConsultation {
  const received = reading.date('received');
  const answerBy = reading.day('answerBy');
  const inputBy = reading.day('inputBy');
  const answered = reading.date('answered');
  const submitted = reading.date('submitted');
  const numbers = { senderNumber: reading.line('senderNumber'), ownNumber: reading.line('ownNumber') };
  const body = reading.among('forum', (said) => forums.find((one) => namesOf(one).includes(said))?.id) ?? forum;
  const standing = reading.among('standing', (said) => match(STANDINGS, said)) ?? 'ours';
  const named = reading.among('stage', (said) => match(STAGES, said));
  const stage = stageOf({ named, submitted, answerBy, received, answered }, today);
  if (named !== stage && stage === 'archived' && submitted === undefined) reading.notes.push({ note: 'past' });
  const sender = reading.line('sender');
  if (sender === undefined) reading.notes.push({ note: 'no-sender' });
  reading.others();
  const text = reading.text();
  const given = {
    ...numbers,
    received,
    answerBy,
    inputBy: inputBy && answerBy && inputBy > answerBy ? undefined : inputBy,
  };
  return {
    fields: {
      title,
      sender: sender ?? 'Uppgift saknas',
      ...present(given),
      forum: body,
      route: stage === 'watched' ? 'watch' : 'short',
      standing,
      ...(text === '' ? {} : { text }),
      questions: [],
    },
    stage,
    ...present({ answered, submitted }),
  };
}

interface Told {
  named: Stage | undefined;
  submitted: string | undefined;
  answerBy: string | undefined;
  received: string | undefined;
  answered: string | undefined;
}

/** As the list says; handed in where it says when; over where its days have passed; otherwise to come, or to consider. */
function stageOf({ named, submitted, answerBy, received, answered }: Told, today: string): Stage {
  if (submitted !== undefined) return named === 'archived' ? named : 'submitted';
  if (named === 'declined' || named === 'archived') return named;
  const last = answerBy ?? answered ?? received ?? today;
  const over = answerBy === undefined ? last.slice(0, 4) < today.slice(0, 4) : answerBy < today;
  if (over || named === 'submitted') return 'archived';
  if (named !== undefined) return named;
  return received !== undefined && received > today.slice(0, received.length) ? 'expected' : 'considered';
}

function match<T>(words: [T, RegExp][], said: string): T | undefined {
  return words.find(([, pattern]) => pattern.test(said))?.[0];
}

function namesOf(forum: { id: string; shortName: string; name: string }): string[] {
  return [forum.id, forum.shortName, forum.name].map((name) => name.toLowerCase());
}

function present<T extends object>(all: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '')) as never;
}

/** One row's cells, and what is said of them. */
class RowReading {
  readonly notes: Note[] = [];
  private readonly row: TableRow;
  private readonly columns: Columns;
  private readonly kept: string[] = [];

  constructor(row: TableRow, columns: Columns) {
    this.row = row;
    this.columns = columns;
    for (const at of row.formulas) this.notes.push({ note: 'formula-value', value: row.cells[at] ?? '' });
  }

  words(column: Column): string {
    const at = this.columns.at.get(column);
    return at === undefined ? '' : (this.row.cells[at] ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
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
    const date = said === '' ? null : listDate(said);
    if (said !== '' && date === null) this.keep(column, said, 'bad-date');
    return date ?? undefined;
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

  text(): string {
    const at = this.columns.at.get('text');
    const own = at === undefined ? '' : (this.row.cells[at] ?? '');
    return [own, ...this.kept]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, LONGEST_TEXT);
  }

  private keep(column: Column, value: string, note: Note['note']): void {
    const name = this.columns.names.get(column) ?? column;
    this.kept.push(`${name}: ${value}`);
    this.notes.push({ note, column: name, value });
  }
}
