import type { DatesFields } from '../../bot/dates/domain/commands.ts';
import { addDays, isLocalDate, weekday } from '../../bot/kernel/local-time.ts';
import { type DraftFault, isMeetingDraft, type MeetingDraft } from '../meeting/draft.ts';
import { isListOf, isNumber, isOptional, isShape, isText } from '../shell/shape.ts';

/** A proposed day as it is being written: what is not filled in is "". */
export interface DayFields {
  /** Tells the rows apart while they come and go. */
  row: number;
  date: string;
  start: string;
  end: string;
}

/** A date question as it is being written. */
export interface DatesDraft {
  meeting: MeetingDraft;
  days: DayFields[];
  /** The last day for answers as somebody wrote it; absent: as it is proposed. */
  answerBy?: string;
}

export const isDatesDraft = isShape<DatesDraft>({
  meeting: isMeetingDraft,
  days: isListOf(isShape<DayFields>({ row: isNumber, date: isText, start: isText, end: isText })),
  answerBy: isOptional(isText),
});

export const ASK_DATES = 'ask-dates';

type Hours = Pick<DayFields, 'start' | 'end'>;

export const FEWEST_DAYS = 2;
export const MOST_DAYS = 10;

/** Two empty days with the hours that the body usually meets. */
export function firstDays(usual: Hours): DayFields[] {
  const first = newDay([], usual);
  return [first, newDay([first], usual)];
}

/** A further day, with the hours of the one before it: they are mostly the same. */
export function newDay(before: readonly DayFields[], usual: Hours): DayFields {
  const { start, end } = before.at(-1) ?? usual;
  const row = Math.max(0, ...before.map((day) => day.row)) + 1;
  return { row, date: '', start, end };
}

/** Hours that nobody has touched follow the body. */
export function withUsual(days: readonly DayFields[], before: Hours, after: Hours): DayFields[] {
  return days.map((day) =>
    day.start === before.start && day.end === before.end ? { ...day, start: after.start, end: after.end } : day,
  );
}

/** What must be filled in before anything is sent; the rest the service decides. */
export function faultsInDates({ title }: MeetingDraft): DraftFault[] {
  return title.trim() === '' ? ['title'] : [];
}

/** The last day for answers that is proposed: as the body has it, but on a weekday before the first of the days; never before today. */
export function proposedAnswerBy(usual: string, days: readonly DayFields[], today: string): string {
  const [first] = days
    .map(({ date }) => date)
    .filter(isLocalDate)
    .sort();
  if (first === undefined || usual < first) return usual;
  let day = addDays(first, -1);
  while (weekday(day) > 5) day = addDays(day, -1);
  return day > today ? day : today;
}

/** What is sent: the days that have a date, in the order in which they stand. `answerBy`: "" where no last day is named. */
export function datesOf(
  { forum, kind, title, mode, place }: MeetingDraft,
  days: readonly DayFields[],
  answerBy = '',
): DatesFields {
  const proposals = days.filter(({ date }) => date !== '').map(timeOf);
  const where = place.trim() ? { place: place.trim() } : {};
  const until = answerBy === '' ? {} : { answerBy };
  return { forum, kind, title: title.trim(), mode, ...where, proposals, ...until };
}

export function timeOf({ date, start, end }: DayFields): DatesFields['proposals'][number] {
  return { date, ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
