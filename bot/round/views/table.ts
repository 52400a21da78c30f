import { type Language, text } from '../../texts/text.ts';
import type { RoundRowView, RoundView, ValueView } from './view.ts';

/** A text as it was written, or a number; an empty text is an empty cell. */
export type TableCell = string | number;

/** A Round's answers as a sheet of any kind shows them. Nothing is escaped here: each kind of file has its own dangers. */
export interface RoundTable {
  /** What stands above: what it is, and what it says. */
  head: [label: string, said: string][];
  columns: string[];
  /** One for each municipality, as long as `columns`. */
  rows: TableCell[][];
  /** Under the columns that hold numbers, as long as `columns`; null: none does. */
  sums: TableCell[] | null;
}

/** `page`: the address of the Round's page. */
export function roundTable(view: RoundView, page: string, language: Language): RoundTable {
  const said = (key: 'title' | 'forum' | 'deadline' | 'counts' | 'page') => text(language, `round.sheet.${key}`);
  return {
    head: [
      [said('title'), view.title],
      [said('forum'), view.forum.name],
      ...(view.registration ? [] : [[said('deadline'), view.deadlineText] satisfies [string, string]]),
      [said('counts'), view.countsText],
      [said('page'), page],
    ],
    columns: columnsOf(view, language),
    ...summed(
      view.rows.map((row) => cellsOf(row, view, language)),
      view,
      language,
    ),
  };
}

/** What was answered with a number is summed: how many versions there were is nothing to sum. */
function summed(rows: TableCell[][], { form }: RoundView, language: Language): Pick<RoundTable, 'rows' | 'sums'> {
  const sums = form.map(({ kind }, at): TableCell => {
    const numbers = rows.map((row) => row[BEFORE.length + at]).filter((cell) => typeof cell === 'number');
    return kind === 'number' && numbers.length > 0 ? exactSum(numbers) : '';
  });
  if (sums.every((sum) => sum === '')) return { rows, sums: null };
  const [, ...before] = BEFORE.map(() => '');
  return { rows, sums: [text(language, 'round.sheet.sum'), ...before, ...sums, ...AFTER.map(() => '')] };
}

/** 0.1 and 0.2 are 0.3. */
function exactSum(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, one) => sum + one, 0).toPrecision(15));
}

const BEFORE = ['municipality', 'state', 'stance', 'version', 'at', 'by', 'way', 'late'] as const;
const AFTER = ['comment', 'anchoring'] as const;

function columnsOf({ form }: RoundView, language: Language): string[] {
  const said = (key: (typeof BEFORE | typeof AFTER)[number]) => text(language, `round.sheet.${key}`);
  return [...BEFORE.map(said), ...form.map(({ label }) => label), ...AFTER.map(said)];
}

/** Silence leaves all but its name and state empty. */
function cellsOf(row: RoundRowView, { form }: RoundView, language: Language): TableCell[] {
  const { answer, given } = row;
  return [
    row.name,
    row.stateText,
    answer?.stanceText ?? '',
    given === undefined ? '' : row.version,
    given?.at ?? '',
    given?.by ?? '',
    given?.way ?? '',
    row.late ? text(language, 'round.yes') : '',
    ...form.map(({ id }) => valueCell(answer?.values.find((value) => value.id === id))),
    answer?.comment ?? '',
    answer?.anchoringText ?? '',
  ];
}

function valueCell(value: ValueView | undefined): TableCell {
  if (value === undefined || value.empty) return '';
  const { parts } = value;
  if (parts === undefined) return value.text;
  if (parts.length === 1) return parts[0] ?? '';
  // Each on a line of its own: a choice or a name may hold any other sign.
  return parts.map((part) => String(part).replace(/\s*[\r\n]\s*/g, ' ')).join('\n');
}
