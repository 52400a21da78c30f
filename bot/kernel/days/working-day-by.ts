import { addDays } from '../local-time.ts';
import { isWorkingDay, workingDaysBefore } from './working-days.ts';

/** The date itself where it is a working day, otherwise the working day before it. */
export function workingDayBy(date: string): string {
  return isWorkingDay(date) ? date : workingDaysBefore(date, 1);
}

/** The date that lies n working days after a date, which is not counted. */
export function workingDaysAfter(date: string, n: number): string {
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
