import type { ListRow, ListSetting } from '../../consultation/domain/list.ts';
import type { NewConsultation, Stage } from '../../consultation/domain/state.ts';
import type { Columns } from './columns.ts';
import { stageOf as stageNamed, standingOf } from './list-words.ts';
import { LONGEST_LINE, RowReading } from './row-reading.ts';
import type { TableRow } from './table.ts';

/** What stands under a list's rows, with a number beside it. */
const TOTAL =
  /^(?:del|slut)?summa\b|^(?:totalt?|totalsumma|antal|sum|grand total|subtotal|total)(?: antal| remisser| consultations)?[\s:=\d]*$/i;

/** A row of a list as a consultation. What can't be read as what its column says is kept in the text, and said. */
export function listRow(row: TableRow, columns: Columns, setting: ListSetting): ListRow {
  const reading = new RowReading(row, columns, setting.zone);
  const title = reading.words('title');
  const about = { line: row.line, title, notes: reading.notes };
  if (row.errors.includes(columns.at.get('title') ?? -1)) return { ...about, found: null, fault: 'cell-error' };
  if (TOTAL.test(title) && !/\p{L}/u.test(reading.words('sender'))) return { ...about, found: null, fault: 'total' };
  if (title === '') return { ...about, found: null, fault: 'no-title' };
  if (row.cells.some((cell) => cell.startsWith('='))) return { ...about, found: null, fault: 'formula' };
  if (title.length > LONGEST_LINE) return { ...about, title: title.slice(0, 80), found: null, fault: 'long-title' };
  const found = consultationOf(title, reading, setting);
  return found === null ? { ...about, found, fault: 'no-forum' } : { ...about, found };
}

/** Null: no body is to answer it. */
function consultationOf(
  title: string,
  reading: RowReading,
  { today, forums, forum }: ListSetting,
): NewConsultation | null {
  const received = reading.date('received');
  const answerBy = reading.day('answerBy');
  const inputBy = reading.day('inputBy');
  const done = { answered: reading.done('answered'), submitted: reading.done('submitted') };
  const [answered, submitted] = [done.answered, done.submitted].map((day) => (day === true ? undefined : day));
  const numbers = { senderNumber: reading.line('senderNumber'), ownNumber: reading.line('ownNumber') };
  const body = reading.among('forum', (said) => forums.find((one) => namesOf(one).includes(said))?.id) ?? forum;
  const standing = reading.among('standing', (said) => standingOf(said)) ?? 'ours';
  const isDone = done.answered === true || done.submitted === true;
  const said = reading.among('stage', (word) => stageNamed(word));
  const named = isDone && said !== 'archived' && said !== 'declined' ? 'submitted' : said;
  const told = { named, submitted, answerBy, received, answered };
  const stage = stageOf(told, today);
  if (named !== stage && stage === 'archived' && submitted === undefined)
    reading.notes.push({ note: isPast(told, today) ? 'past' : 'undated' });
  const sender = reading.line('sender');
  if (sender === undefined) reading.notes.push({ note: 'no-sender' });
  reading.others();
  const text = reading.text();
  if (body === undefined) return null;
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
  if (isPast({ answerBy, received, answered }, today) || named === 'submitted') return 'archived';
  if (named !== undefined) return named;
  return received !== undefined && received > today.slice(0, received.length) ? 'expected' : 'considered';
}

function isPast({ answerBy, answered, received }: Pick<Told, 'answerBy' | 'answered' | 'received'>, today: string) {
  const last = answerBy ?? answered ?? received ?? today;
  return answerBy === undefined ? last.slice(0, 4) < today.slice(0, 4) : answerBy < today;
}

function namesOf(forum: { id: string; shortName: string; name: string }): string[] {
  return [forum.id, forum.shortName, forum.name].map((name) => name.toLowerCase());
}

function present<T extends object>(all: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '')) as never;
}
