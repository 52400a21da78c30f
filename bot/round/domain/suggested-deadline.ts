import { isWorkingDay } from '../../kernel/days/working-days.ts';
import { addDays } from '../../kernel/local-time.ts';

const USUAL_DAYS = 14;

/** The last day that is proposed for a question asked on a local date: two weeks ahead, or the next working day. */
export function suggestedDeadline(today: string): string {
  let day = addDays(today, USUAL_DAYS);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
