import { addDays, weekday } from '../local-time.ts';
import { holidayOn } from './holidays.ts';

/** Monday to Friday, but for Sweden's holidays and the eves that are free. `date` is a local date, YYYY-MM-DD. */
export function isWorkingDay(date: string): boolean {
  return weekday(date) <= 5 && holidayOn(date) === undefined;
}

/**
 * The date that lies n working days before a date; the date itself need not be a working day and is not counted.
 * With n = 0 it is the date itself. Throws RangeError when n is negative or not whole.
 */
export function workingDaysBefore(date: string, n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** How many working days there are from a, which counts, to b, which does not; negative when b is the earlier. */
export function workingDaysBetween(a: string, b: string): number {
  if (b < a) return -workingDaysBetween(b, a);
  let count = 0;
  for (let day = a; day < b; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
