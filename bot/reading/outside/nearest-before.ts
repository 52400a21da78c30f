import { DAY, MINUTE, SECOND, type Wall } from './wall.ts';

const UNITS: Record<string, number> = {
  SECONDLY: SECOND,
  MINUTELY: MINUTE,
  HOURLY: 60 * MINUTE,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
};
const MONTHS: Record<string, number> = { MONTHLY: 1, YEARLY: 12 };

/**
 * Where a rule can begin instead of at its start, whole intervals later and at least one before `from`, so that nobody's
 * daily meeting is walked from 1998. A rule with COUNT has to be counted from its start.
 */
export function nearestBefore(parts: Record<string, unknown>, start: Wall, from: Wall): Wall {
  if (parts.count !== undefined || start >= from) return start;
  const interval = typeof parts.interval === 'number' && parts.interval > 0 ? parts.interval : 1;
  const unit = UNITS[String(parts.freq)];
  if (unit !== undefined) return start + before((from - start) / (unit * interval)) * unit * interval;
  const first = new Date(start);
  // The 29th to the 31st are not days of every month.
  if (first.getUTCDate() > 28) return start;
  const months = interval * (MONTHS[String(parts.freq)] ?? 1);
  const apart = monthOf(new Date(from)) - monthOf(first);
  return first.setUTCMonth(first.getUTCMonth() + before(apart / months) * months);
}

function before(intervals: number): number {
  return Math.max(0, Math.floor(intervals) - 1);
}

function monthOf(at: Date): number {
  return at.getUTCFullYear() * 12 + at.getUTCMonth();
}
