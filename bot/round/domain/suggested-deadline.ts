import { isWorkingDay } from '../../kernel/days/working-days.ts';
import { addDays } from '../../kernel/local-time.ts';

const USUAL_DAYS = 14;
/** A board meets once a month, and its papers are ready weeks before. */
export const DAYS_OF_BOARDS = 90;

/** The last day that is proposed for a question asked on a local date: two weeks ahead, or so many days, or the next working day. */
export function suggestedDeadline(today: string, days = USUAL_DAYS): string {
  let day = addDays(today, days);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
