import { addDays, weekday } from '../local-time.ts';

/** How many working days lie after a and up to b, local dates. */
export function workingDaysBetween(a: string, b: string): number {
  let days = 0;
  for (let date = a; date < b; date = addDays(date, 1)) if (weekday(addDays(date, 1)) < 6) days += 1;
  return days;
}
