import ICAL from 'ical.js';
import { DAY, MINUTE, type ReadTime, readTime, SECOND } from './wall.ts';

/** A recurrence rule in the words of RFC 5545, 3.3.10, without its UNTIL. */
export interface Rule {
  text: string;
  until?: ReadTime;
  /** Milliseconds from one period to the next, in months and years the shortest. */
  period: number;
  /** How many times in a period it lists, at least one. */
  times: number;
  count?: number;
}

const PERIODS = new Map<unknown, number>([
  ['SECONDLY', SECOND],
  ['MINUTELY', MINUTE],
  ['HOURLY', 60 * MINUTE],
  ['DAILY', DAY],
  ['WEEKLY', 7 * DAY],
  ['MONTHLY', 28 * DAY],
  ['YEARLY', 365 * DAY],
]);
/** In a day. A rule that lists more is nobody's meeting, and takes long before the first time is found. */
const TIMES_AT_MOST = 100;

/** From a rule as jCal has it; undefined when it can't be read, or not rightly. */
export function ruleOf(value: unknown): Rule | undefined {
  if (typeof value !== 'object' || value === null || !('freq' in value)) return undefined;
  const { until: written, ...said } = value as Record<string, unknown>;
  const parts = dayByDay(said);
  const until = readTime(written);
  const unit = PERIODS.get(parts.freq);
  if (unit === undefined || (written !== undefined && !until) || !isReadRightly(parts)) return undefined;
  const listed = (...names: string[]) => names.reduce((all, name) => all * [parts[name] ?? 0].flat().length, 1);
  const times = listed('byhour', 'byminute', 'bysecond');
  if (times > TIMES_AT_MOST) return undefined;
  const read = ICAL.Recur.fromData(parts);
  return {
    text: read.toString(),
    period: unit * read.interval,
    times: parts.freq === 'WEEKLY' ? times * listed('byday') : times,
    ...(read.count && { count: read.count }),
    ...(until && { until }),
  };
}

/**
 * Every hour, of those at nine, is every day at nine: the same times, found with a twenty-fourth of the work. Not where times
 * are counted within the hour, nor with what a rule for days can't say.
 */
function dayByDay(parts: Record<string, unknown>): Record<string, unknown> {
  const isSame = parts.freq === 'HOURLY' && (parts.interval ?? 1) === 1 && 'byhour' in parts;
  return isSame && !['bysetpos', 'byyearday', 'byweekno'].some((name) => name in parts)
    ? { ...parts, freq: 'DAILY' }
    : parts;
}

/** rrule-temporal 2.2.8 lets one of a year's lists of days be enough, where a day has to be in all of them. */
function isReadRightly(parts: Record<string, unknown>): boolean {
  const has = (...names: string[]) => names.some((name) => name in parts);
  if (has('rscale')) return false;
  if (parts.freq !== 'YEARLY') return true;
  if (has('byyearday')) return !has('byday', 'bymonthday', 'byweekno');
  const numbered = /\d/.test(String(parts.byday ?? ''));
  return !has('bymonthday') || !(has('byweekno') || numbered);
}
