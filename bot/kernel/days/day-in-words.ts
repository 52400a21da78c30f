import { addDays, isLocalDate, weekday } from '../local-time.ts';

/** What somebody wrote of a day: all of it, or without a year, or a week. `weekday` is 1 Monday to 7 Sunday. */
export interface WrittenDay {
  weekday?: number;
  year?: number;
  day?: { month: number; day: number };
  week?: number;
}

const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];
const WEEKDAYS = [
  ['måndag', 'monday'],
  ['tisdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lördag', 'saturday'],
  ['söndag', 'sunday'],
];

const DIGITS = /^(?:20)?(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/;
const SLASHED = /^(?<day>\d{1,2})\s?\/\s?(?<month>\d{1,2})(?:\s?[\s/-]\s?(?<year>\d{4})|[\s-](?<short>\d{2}))?$/;
const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?(?:\s?(?<year>\d{4}))?$/;
const NAMED = /^(?<day>\d{1,2})(?::[ae]|\.|st|nd|rd|th)?\s*(?<name>[a-zåäö]{3,9})\.?(?:\s(?<year>\d{4}))?$/;
const MONTH_FIRST = /^(?<name>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s(?<year>\d{4}))?$/;
const WEEK = /^(?:v|vecka|vecka nr|w|week)\.?\s?(?<week>\d{1,2})(?:[\s-](?<year>\d{4}))?$/;
const WITH_WEEKDAY = /^(?<name>[a-zåäö]{3,9})\.?(?:\sden)?\s(?<rest>.+)$/;
const WEEKDAY_LAST = /^(?<rest>.*\d)\s(?<name>[a-zåäö]{3,9})\.?$/;

/** "29/1", "29/1 2026", "29 januari", "fre 29 jan", "260129", "v. 5", "fredag v. 5"; undefined for anything else. */
export function writtenDay(written: string): WrittenDay | undefined {
  const said = written.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ').replace(/^den /, '');
  return plainDay(said) ?? withWeekday(said);
}

/** The day that was written with its year (YYYY-MM-DD); undefined where there is no such day, or no year. */
export function dayOfYear({ year, day, week, weekday: on }: WrittenDay): string | undefined {
  if (year === undefined) return undefined;
  if (week !== undefined) return on === undefined ? undefined : dayOfWeek(year, week, on);
  const date = `${year}-${two(day?.month ?? 0)}-${two(day?.day ?? 0)}`;
  return isLocalDate(date) && (on === undefined || weekday(date) === on) ? date : undefined;
}

/** The day of an ISO week; undefined where the year has no such week. */
export function dayOfWeek(year: number, week: number, on: number): string | undefined {
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
  const thursday = addDays(monday, 3);
  return week > 0 && thursday.startsWith(String(year)) ? addDays(monday, on - 1) : undefined;
}

/** Which month a name is, from 1; 0 where it is none's. */
export function monthNamed(name: string): number {
  return placeOf(MONTHS, name.toLowerCase());
}

function plainDay(said: string): WrittenDay | undefined {
  const {
    short,
    year = short,
    month,
    day,
    name,
    week,
  } = firstMatch(said, [DIGITS, SLASHED, DOTTED, WEEK, NAMED, MONTH_FIRST]) ?? {};
  const inYear = year === undefined ? {} : { year: Number(year.padStart(4, '20')) };
  if (week !== undefined) return { week: Number(week), ...inYear };
  const which = name === undefined ? Number(month) : placeOf(MONTHS, name);
  return day === undefined || !which ? undefined : { day: { month: which, day: Number(day) }, ...inYear };
}

function withWeekday(said: string): WrittenDay | undefined {
  for (const pattern of [WITH_WEEKDAY, WEEKDAY_LAST]) {
    const { name = '', rest = '' } = pattern.exec(said)?.groups ?? {};
    const on = placeOf(WEEKDAYS, name);
    const found = on ? plainDay(rest) : undefined;
    if (found) return { ...found, weekday: on };
  }
  return undefined;
}

function firstMatch(said: string, patterns: readonly RegExp[]): Record<string, string | undefined> | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(said)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

/** Which of the names it begins, from 1; 0 where it is none. */
function placeOf(names: readonly (readonly string[])[], word: string): number {
  return word.length < 3 ? 0 : names.findIndex((all) => all.some((name) => name.startsWith(word))) + 1;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
