import type { MeetingMode } from '../bot/domain/cooperation/definition.ts';
import type { DatesFields } from '../bot/domain/dates/dates-commands.ts';
import type { ForumName } from './api.ts';

/** A proposed day as it is being written: what is not filled in is "". */
export interface DayFields {
  /** Tells the rows apart while they come and go. */
  row: number;
  date: string;
  start: string;
  end: string;
}

export interface DatesForm {
  forum: string;
  title: string;
  mode: MeetingMode;
  place: string;
  days: DayFields[];
}

export const FEWEST_DAYS = 2;
export const MOST_DAYS = 10;

export function emptyForm(): DatesForm {
  return { forum: '', title: '', mode: 'hybrid', place: '', days: [newDay([]), newDay([newDay([])])] };
}

/** A title that nobody has written is the body's name. */
export function withForum(form: DatesForm, forum: string, forums: readonly ForumName[]): DatesForm {
  const written = form.title !== '' && !forums.some(({ shortName }) => shortName === form.title);
  const found = forums.find(({ id }) => id === forum);
  return { ...form, forum: found?.id ?? '', title: written ? form.title : (found?.shortName ?? '') };
}

/** A further day, with the hours of the one before it: they are mostly the same. */
export function newDay(before: readonly DayFields[]): DayFields {
  const last = before.at(-1);
  const row = Math.max(0, ...before.map((day) => day.row)) + 1;
  return { row, date: '', start: last?.start ?? '', end: last?.end ?? '' };
}

/** What is sent: the days that have a date, in the order in which they stand. */
export function fieldsOf({ forum, title, mode, place, days }: DatesForm): DatesFields {
  const proposals = days.filter(({ date }) => date !== '').map(timeOf);
  return { forum, kind: 'ordinary', title, mode, ...(place.trim() ? { place } : {}), proposals };
}

export function timeOf({ date, start, end }: DayFields): DatesFields['proposals'][number] {
  return { date, ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
