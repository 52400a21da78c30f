import { localDate, localTime } from '../local-time.ts';

/** The clocks of a zone go from one offset to another. Offsets are minutes ahead of UTC. */
export interface ClockChange {
  /** The first minute, UTC, that has the new offset. */
  at: Date;
  before: number;
  after: number;
}

const minute = 60_000;
/** Two changes lie at least weeks apart, also where the clocks are moved for Ramadan. */
const step = 7 * 24 * 60 * minute;

/** How many minutes a zone's wall clock is ahead of UTC at an instant. */
export function minutesAhead(at: Date, zone: string): number {
  const whole = Math.floor(at.getTime() / minute) * minute;
  return (Date.parse(`${localDate(at, zone)}T${localTime(at, zone)}Z`) - whole) / minute;
}

/** The changes of a zone's clocks from the start of one UTC year to the end of another, by time. */
export function clockChanges(zone: string, firstYear: number, lastYear: number): ClockChange[] {
  const changes: ClockChange[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  let before = minutesAhead(new Date(Date.UTC(firstYear, 0, 1)), zone);
  for (let from = Date.UTC(firstYear, 0, 1); from < end; from += step) {
    const to = Math.min(from + step, end);
    const after = minutesAhead(new Date(to), zone);
    if (after !== before) changes.push({ at: firstWith(after, from, to, zone), before, after });
    before = after;
  }
  return changes;
}

function firstWith(ahead: number, from: number, to: number, zone: string): Date {
  let [old, changed] = [from, to];
  while (changed - old > minute) {
    const middle = old + Math.floor((changed - old) / 2 / minute) * minute;
    if (minutesAhead(new Date(middle), zone) === ahead) changed = middle;
    else old = middle;
  }
  return new Date(changed);
}
