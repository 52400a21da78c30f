import { DAY, MINUTE, type ReadTime, readTime, SECOND } from './wall.ts';

/** A recurrence rule in the words of RFC 5545, 3.3.10, without its UNTIL. */
export interface Rule {
  text: string;
  until?: ReadTime;
  /** Milliseconds from one period to the next, in months and years the shortest. */
  period: number;
  /** Times of day that it lists, at least one. */
  times: number;
  count: number | undefined;
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
const NAMES = /^(?:freq|interval|count|by(?:second|minute|hour|day|monthday|yearday|weekno|month|setpos)|wkst)$/;
/** A rule that lists more is nobody's meeting, and takes long before the first time is found. */
const TIMES_AT_MOST = 100;

/** From a rule as jCal has it; undefined when it can't be read, or not rightly. */
export function ruleOf(value: unknown): Rule | undefined {
  if (typeof value !== 'object' || value === null || !('freq' in value)) return undefined;
  const parts = new Map<string, unknown>(Object.entries(value));
  const unit = PERIODS.get(parts.get('freq'));
  const until = readTime(parts.get('until'));
  if (unit === undefined || (parts.has('until') && !until) || !isReadRightly(parts)) return undefined;
  const interval = Math.max(1, Number(parts.get('interval')) || 1);
  const times = ['byhour', 'byminute', 'bysecond'].map((name) => [parts.get(name) ?? 0].flat().length);
  const rule = {
    text: textOf(parts.set('interval', interval)),
    period: unit * interval,
    times: times.reduce((all, some) => all * some),
    count: parts.has('count') ? Number(parts.get('count')) : undefined,
  };
  return rule.times > TIMES_AT_MOST ? undefined : { ...rule, ...(until && { until }) };
}

function textOf(parts: ReadonlyMap<string, unknown>): string {
  const known = [...parts].filter(([name]) => NAMES.test(name));
  return known.map(([name, part]) => `${name}=${name === 'wkst' ? weekday(part) : part}`.toUpperCase()).join(';');
}

/** ical.js 2.2.1 gives the first day of the week as a number, 1 for Sunday, where jCal (RFC 7265, 3.6.10) has its name. */
function weekday(day: unknown): unknown {
  return typeof day === 'number' ? ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][day - 1] : day;
}

/** rrule-temporal 2.2.8 lets one of a year's lists of days be enough, where a day has to be in all of them. */
function isReadRightly(parts: ReadonlyMap<string, unknown>): boolean {
  const has = (...names: string[]) => names.some((name) => parts.has(name));
  if (has('rscale')) return false;
  if (parts.get('freq') !== 'YEARLY') return true;
  if (has('byyearday')) return !has('byday', 'bymonthday', 'byweekno');
  const numbered = /\d/.test(String(parts.get('byday') ?? ''));
  return !has('bymonthday') || !(has('byweekno') || numbered);
}
