/**
 * A wall time as a number: the milliseconds from 1970 to it as if the clock that shows it ran on UTC. Two walls of one
 * zone can be compared and counted on without knowing the zone.
 */
export type Wall = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

export interface ReadTime {
  wall: Wall;
  /** A date without a time. */
  date: boolean;
  utc: boolean;
}

/** A time as jCal writes it, "2024-02-16T09:00:00Z"; undefined when there is no such day or time. */
export function readTime(value: unknown): ReadTime | undefined {
  const found =
    typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d):(\d\d):(\d\d)?|::)(Z?))?$/.exec(value) : null;
  if (!found) return undefined;
  const [, day = '', hour, minute = '00', second = '00', zulu] = found;
  const time = hour === '24' ? '00' : (hour ?? '00');
  const wall = Date.parse(`${day}T${time}:${minute}:${second === '60' ? '59' : second}Z`) + (hour === '24' ? DAY : 0);
  if (Number.isNaN(wall) || dayOf(Date.parse(`${day}T00:00:00Z`)) !== day) return undefined;
  return { wall, date: hour === undefined, utc: zulu === 'Z' };
}

/** The date of a wall, YYYY-MM-DD. */
export function dayOf(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 10);
}
