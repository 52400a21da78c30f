import type { ListFault } from '../../consultation/domain/list.ts';
import { hasLostLetters } from '../decode-text.ts';
import type { Table, TableRow } from './table.ts';
import { MOST_COLUMNS } from './table.ts';

/** What a column can say, and how its heading may be written: Swedish first, English too. */
const HEADINGS = {
  title: [
    'remiss',
    'titel',
    'rubrik',
    'ärende',
    'ärendemening',
    'ämne',
    'benämning',
    'remissens namn',
    'remissens titel',
    'title',
    'consultation',
    'name',
  ],
  sender: [
    'remittent',
    'avsändare',
    'från',
    'myndighet',
    'remitterande myndighet',
    'utsänd av',
    'sender',
    'from',
    'authority',
  ],
  senderNumber: [
    'remittentens nummer',
    'remittentens diarienummer',
    'remittentens dnr',
    'deras dnr',
    'deras nummer',
    'deras diarienummer',
    'avsändarens dnr',
    'avsändarens diarienummer',
    'sender number',
    'their reference',
  ],
  ownNumber: [
    'diarienummer',
    'dnr',
    'vårt diarienummer',
    'vårt dnr',
    'eget dnr',
    'eget diarienummer',
    'ärendenummer',
    'own number',
    'registry number',
    'our reference',
  ],
  received: [
    'inkom',
    'inkommen',
    'inkommer',
    'inkommet',
    'ankom',
    'mottagen',
    'mottaget',
    'väntas',
    'received',
    'expected',
  ],
  inputBy: ['intern svarsdag', 'internt svar', 'inspel senast', 'intern deadline', 'input by', 'internal deadline'],
  answerBy: [
    'sista svarsdag',
    'svar senast',
    'svarsdag',
    'svarsdatum',
    'sista svarsdatum',
    'sista dag för svar',
    'svar till remittenten',
    'svara senast',
    'deadline',
    'sista dag',
    'answer by',
    'due',
  ],
  answered: [
    'besvarad',
    'besvarat',
    'besvarades',
    'beslutad',
    'beslutat',
    'beslutsdag',
    'beslutsdatum',
    'answered',
    'decided',
  ],
  submitted: [
    'inlämnad',
    'inlämnat',
    'inlämnades',
    'inskickad',
    'inskickat',
    'insänd',
    'insänt',
    'skickad',
    'skickat',
    'submitted',
    'handed in',
  ],
  forum: ['organ', 'nätverk', 'ansvarigt nätverk', 'ansvarig', 'beredande organ', 'bereds av', 'body', 'network'],
  standing: ['slag', 'typ', 'vems svar', 'vems yttrande', 'kind', 'type', 'standing'],
  stage: ['läge', 'status', 'stage'],
  text: [
    'beskrivning',
    'anteckning',
    'anteckningar',
    'notering',
    'kommentar',
    'kommentarer',
    'övrigt',
    'text',
    'note',
    'notes',
    'comment',
    'description',
  ],
} as const;
export type Column = keyof typeof HEADINGS;

export interface Columns {
  at: ReadonlyMap<Column, number>;
  /** As the list's own headings say it, by where they stand. */
  headings: readonly string[];
  /** The row of the headings, where something in them could not be read. */
  unreadHeadings?: number;
  /** Headings of the columns that nobody knows, by where they stand. */
  others: ReadonlyMap<number, string>;
  rows: TableRow[];
}

/** How many rows may stand above the headings: a title, a date. */
const MOST_ABOVE = 10;

/** The columns by their headings, and the rows below. Without a heading for the title nothing can be told apart. */
export function columnsOf({ rows, sheet }: Table): Columns | ListFault {
  const { at: header, known } = headingsIn(rows.slice(0, MOST_ABOVE).map(({ cells }) => cells));
  const heading = rows[header];
  if (known === 0 || heading === undefined) return { fault: 'no-header', ...(sheet === undefined ? {} : { sheet }) };
  const at = new Map<Column, number>();
  const others = new Map<number, string>();
  for (const [index, cell] of heading.cells.entries()) {
    const column = columnOf(cell);
    if (column !== undefined && !at.has(column)) at.set(column, index);
    else if (cell !== '') others.set(index, cell);
  }
  const below = rows.slice(header + 1).filter((row) => !isBlank(row, at));
  const unread = heading.cells.some(hasLostLetters) && { unreadHeadings: heading.line };
  return { at, headings: heading.cells, ...unread, others, rows: below };
}

/** A row that says nothing where something can be said: numbered, or with boxes to tick, ahead of being filled in. */
function isBlank({ cells }: TableRow, at: ReadonlyMap<Column, number>): boolean {
  const known = new Set(at.values());
  return cells.every((cell, index) => {
    const said = cell.replace(/[\s\u200b\ufeff]+/g, '');
    return said === '' || (!known.has(index) && /^(?:[\d.,:–-]+|true|false|sant|falskt)$/i.test(said));
  });
}

/** Which row is the headings, and how many of them are known; a title alone is none, and then `known` is 0. */
export function headingsIn(rows: readonly (readonly string[])[]): { at: number; known: number } {
  const found = rows
    .slice(0, MOST_ABOVE)
    .map((cells) => new Set(cells.slice(0, MOST_COLUMNS).flatMap((cell) => columnOf(cell) ?? [])));
  const at = found.findIndex((columns) => columns.has('title') && columns.size > 1);
  return { at, known: found[at]?.size ?? 0 };
}

function columnOf(cell: string): Column | undefined {
  // Nobody's heading is longer.
  const plain = cell
    .slice(0, 100)
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^| )(diarie|ärende)? ?nr(?= |$)/g, '$1$2nummer')
    .replace(/^(?:datum|date) | (?:datum|den|date)$/g, '');
  const all = Object.entries(HEADINGS) as [Column, readonly string[]][];
  return all.find(([, names]) => names.includes(plain))?.[0];
}
