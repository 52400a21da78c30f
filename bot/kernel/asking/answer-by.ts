import { workingDaysAfter } from '../days/working-day-by.ts';
import { workingDaysBefore } from '../days/working-days.ts';
import type { ForumRules } from '../definition.ts';

/** Where the body's rules say nothing. */
const USUAL = { beforeMeeting: 3, afterAsking: 5 };

/**
 * The last day for answers that is proposed for a notice sent on a local date: so many working days before the meeting
 * as the body has it, or, where that day has come, the working day before the meeting; never before today.
 */
export function noticeAnswerBy(meeting: string, today: string, { noticeAnswerDays }: ForumRules): string {
  const usual = workingDaysBefore(meeting, noticeAnswerDays ?? USUAL.beforeMeeting);
  if (usual > today) return usual;
  const last = workingDaysBefore(meeting, 1);
  return last > today ? last : today;
}

/** The last day for answers that is proposed for a date question asked on a local date. */
export function datesAnswerBy(today: string, { datesAnswerDays }: ForumRules): string {
  return workingDaysAfter(today, datesAnswerDays ?? USUAL.afterAsking);
}
