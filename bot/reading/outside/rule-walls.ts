import ICAL from 'ical.js';
import { BoundedRule } from './bounded-rule.ts';
import type { Budget } from './budget.ts';
import { nearestBefore } from './nearest-before.ts';
import { type ReadTime, readTime, type Wall } from './wall.ts';

/** A recurrence rule as jCal has it, without its UNTIL. */
export interface Rule {
  parts: Record<string, unknown>;
  until?: ReadTime;
}

/** Which walls of a rule are wanted; `to` includes itself. */
export interface Bounds {
  from: Wall;
  to: Wall;
}

/** ical.js walks a longer one day by day without passing where we count. */
const LONGEST_INTERVAL = 20_000;
/** ical.js walks these lists as they stand, and so would go back in time. */
const IN_ORDER = ['bymonth', 'byhour', 'byminute', 'bysecond'];

export function ruleOf(value: unknown): Rule | undefined {
  if (typeof value !== 'object' || value === null || !('freq' in value)) return undefined;
  const { until, ...parts } = value as Record<string, unknown>;
  for (const name of IN_ORDER) {
    const list = parts[name];
    if (Array.isArray(list)) parts[name] = [...list].sort((a, b) => a - b);
  }
  if (Number(parts.interval) > LONGEST_INTERVAL) return undefined;
  const last = readTime(until);
  return until !== undefined && !last ? undefined : { parts, ...(last && { until: last }) };
}

/**
 * The walls of a rule within the bounds. Throws TooMuchWork when they can't be found within the budget, and Error when
 * ical.js finds the rule malformed.
 * @param isAfterUntil Is a wall after the rule's UNTIL? Only the zone can tell.
 */
export function* ruleWalls(
  { parts }: Rule,
  start: Wall,
  bounds: Bounds,
  isAfterUntil: (wall: Wall) => boolean,
  budget: Budget,
): Generator<Wall> {
  const dtstart = timeOf(nearestBefore(parts, start, bounds.from));
  const rule = new BoundedRule({ rule: new ICAL.Recur(parts), dtstart, budget });
  const days = daysOfMonth(parts, start);
  for (let time = rule.next(); time; time = rule.next()) {
    const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
    if (!(wall <= bounds.to) || isAfterUntil(wall)) return;
    if (wall >= bounds.from && (days === undefined || days.includes(time.day))) yield wall;
  }
}

/** ical.js gives 1 March for 29 February in a common year; RFC 5545, 3.3.10 leaves such a day out. */
function daysOfMonth({ freq, ...parts }: Rule['parts'], start: Wall): unknown[] | undefined {
  if (freq !== 'YEARLY' || 'byday' in parts || 'byweekno' in parts || 'byyearday' in parts) return undefined;
  const days = [parts.bymonthday ?? new Date(start).getUTCDate()].flat();
  return days.every((day) => Number(day) > 0) ? days : undefined;
}

function timeOf(wall: Wall): InstanceType<typeof ICAL.Time> {
  return ICAL.Time.fromDateTimeString(new Date(wall).toISOString().slice(0, 19));
}
