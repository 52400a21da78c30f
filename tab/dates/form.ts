import type { DatesFields, Suits } from '../../bot/dates/domain/commands.ts';
import { type DraftFault, isMeetingDraft, type MeetingDraft } from '../meeting/draft.ts';
import { type Check, isEachA, isListOf, isNumber, isOneOf, isShape, isText } from '../shell/shape.ts';

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
}

export const isDatesDraft = isShape<DatesDraft>({
  meeting: isMeetingDraft,
  days: isListOf(isShape<DayFields>({ row: isNumber, date: isText, start: isText, end: isText })),
});

export const ASK_DATES = 'ask-dates';

/** A reader's answers to days that are changed and not saved. */
export const isEdits: Check<Record<string, Suits>> = isEachA(
  isOneOf<Suits>({ yes: true, 'if-need-be': true, no: true }),
);

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

/** What is sent: the days that have a date, in the order in which they stand. */
export function datesOf({ forum, kind, title, mode, place }: MeetingDraft, days: readonly DayFields[]): DatesFields {
  const proposals = days.filter(({ date }) => date !== '').map(timeOf);
  const where = place.trim() ? { place: place.trim() } : {};
  return { forum, kind, title: title.trim(), mode, ...where, proposals };
}

export function timeOf({ date, start, end }: DayFields): DatesFields['proposals'][number] {
  return { date, ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
