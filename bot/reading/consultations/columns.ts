import type { ListFault } from '../../consultation/domain/list.ts';
import type { Table, TableRow } from './table.ts';

/** What a column can say, and how its heading may be written: Swedish first, English too. */
const HEADINGS = {
  title: ['remiss', 'titel', 'rubrik', 'ärende', 'ämne', 'remissens namn', 'title', 'consultation', 'name'],
  sender: ['remittent', 'avsändare', 'från', 'myndighet', 'sender', 'from', 'authority'],
  senderNumber: [
    'remittentens nummer',
    'remittentens diarienummer',
    'remittentens dnr',
    'deras dnr',
    'sender number',
    'their reference',
  ],
  ownNumber: [
    'diarienummer',
    'dnr',
    'vårt diarienummer',
    'vårt dnr',
    'eget dnr',
    'own number',
    'registry number',
    'our reference',
  ],
  received: ['inkom', 'inkommen', 'inkommer', 'mottagen', 'väntas', 'received', 'expected'],
  inputBy: ['intern svarsdag', 'internt svar', 'inspel senast', 'intern deadline', 'input by', 'internal deadline'],
  answerBy: [
    'sista svarsdag',
    'svar senast',
    'svarsdag',
    'svarsdatum',
    'svara senast',
    'deadline',
    'sista dag',
    'answer by',
    'due',
  ],
  answered: ['besvarad', 'besvarat', 'beslutad', 'beslutsdag', 'answered', 'decided'],
  submitted: ['inlämnad', 'inlämnat', 'inskickad', 'inskickat', 'skickad', 'submitted', 'handed in'],
  forum: ['organ', 'nätverk', 'ansvarigt nätverk', 'ansvarig', 'body', 'network'],
  standing: ['slag', 'typ', 'vems svar', 'vems yttrande', 'kind', 'type', 'standing'],
  stage: ['läge', 'status', 'stage'],
  text: ['beskrivning', 'anteckning', 'anteckningar', 'kommentar', 'text', 'note', 'notes', 'comment', 'description'],
} as const;
export type Column = keyof typeof HEADINGS;

export interface Columns {
  at: ReadonlyMap<Column, number>;
  /** As the list's own heading says it. */
  names: ReadonlyMap<Column, string>;
  /** Headings of the columns that nobody knows, by where they stand. */
  others: ReadonlyMap<number, string>;
  rows: TableRow[];
}

/** How many rows may stand above the headings: a title, a date. */
const MOST_ABOVE = 10;

/** The columns by their headings, and the rows below. Without a heading for the title nothing can be told apart. */
export function columnsOf({ rows }: Table): Columns | ListFault {
  const header = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => {
    const found = cells.map(columnOf);
    return found.includes('title') && new Set(found.filter((one) => one !== undefined)).size > 1;
  });
  const heading = rows[header];
  if (heading === undefined) return { fault: 'no-header' };
  const at = new Map<Column, number>();
  const names = new Map<Column, string>();
  const others = new Map<number, string>();
  for (const [index, cell] of heading.cells.entries()) {
    const column = columnOf(cell);
    if (column !== undefined && !at.has(column)) {
      at.set(column, index);
      names.set(column, cell);
    } else if (cell !== '') others.set(index, cell);
  }
  return { at, names, others, rows: rows.slice(header + 1) };
}

function columnOf(cell: string): Column | undefined {
  const plain = cell
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const all = Object.entries(HEADINGS) as [Column, readonly string[]][];
  return all.find(([, names]) => names.includes(plain))?.[0];
}
