import { isLate } from '../../meeting/domain/answer-by.ts';
import { text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import { awaitedIn, silentIn } from './awaited.ts';
import type { DatesBundle } from './bundle.ts';
import { rowOf, summaryText } from './rows.ts';

export interface DatesToSettleView {
  id: string;
  title: string;
  /** "Alla har svarat: välj dag." */
  text: string;
  /** Local date until which answers are awaited. */
  day: string;
  overdue: boolean;
}

/** A date question that waits for the secretariat's choice: all have answered, or its last day has been. */
export function datesToSettle(bundle: DatesBundle, { language, now }: Reader): DatesToSettleView[] {
  const { id, dates, zone, today } = bundle;
  if (dates.status !== 'open') return [];
  const { title, answerBy, proposals } = dates.fields;
  const first = proposals.map(({ date }) => date).sort()[0] ?? today;
  const overdue = answerBy === undefined ? first <= today : isLate(answerBy, { zone, now });
  const awaited = awaitedIn(bundle);
  const rows = awaited.map((seat) => rowOf(seat, bundle, language));
  const all = rows.some(({ vacant }) => !vacant) && silentIn(bundle).every(({ persons }) => persons.length === 0);
  if (!all && !overdue) return [];
  const summary = summaryText(rows, language);
  const over = answerBy === undefined ? 'todo.dates-day-come' : 'todo.dates-over';
  const said = all ? text(language, 'todo.dates-all') : text(language, over, { summary });
  return [{ id, title, text: said, day: answerBy ?? first, overdue }];
}
