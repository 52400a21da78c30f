import { isWorkingDay, workingDaysBefore } from './working-days.ts';

/** The date itself where it is a working day, otherwise the working day before it. */
export function workingDayBy(date: string): string {
  return isWorkingDay(date) ? date : workingDaysBefore(date, 1);
}
