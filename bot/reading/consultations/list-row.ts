import type { ListRow, ListSetting } from '../../consultation/domain/list.ts';
import type { NewConsultation, Stage, Standing } from '../../consultation/domain/state.ts';
import type { Columns } from './columns.ts';
import { LONGEST_LINE, RowReading } from './row-reading.ts';
import type { TableRow } from './table.ts';

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
