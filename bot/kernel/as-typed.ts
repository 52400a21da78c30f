import { dayOfYear, monthNamed, type WrittenDay, writtenDay } from './days/day-in-words.ts';
import { addDays, isLocalDate, isPartOfDate } from './local-time.ts';

const DAY_PARTS = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const PARTS_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MIDNIGHT = /[T\s]\s*00:00(:00(\.0+)?)?$/;
const HOUR = /^(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?::00(?:\.0+)?)?(?:\s*([ap]\.?m\.?|[fe]\.?m\.?))?$/i;

/**
 * The day (YYYY-MM-DD) that a client wrote in another form, or undefined where it can't be known: 06/03/2024 is June or
 * March, and a day with an hour may be an instant of another day.
 */
export function dateAsTyped(written: string): string | undefined {
  const said = written.trim().replace(MIDNIGHT, '');
  const [, year, month, day] = DAY_PARTS.exec(said) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, sign, second, last] = PARTS_YEAR.exec(said) ?? [];
  if (!first || !second || !last) return dayOfYear(writtenDay(said) ?? {});
  const found = new Set([dayOf(last, second, first), ...(sign === '.' ? [] : [dayOf(last, first, second)])]);
  found.delete(undefined);
  return found.size === 1 ? [...found][0] : undefined;
}

const YEAR = /^[12]\d{3}$/;
const MONTH_PARTS = /^([12]\d{3})-(\d{1,2})$/;
const MONTH_NAMED = /^([a-zåäö]{3,9})\.?\s([12]\d{3})$/i;

/** The month (YYYY-MM) or the year (YYYY) that a person typed where no day is known yet; undefined for anything else. */
export function monthOrYearAsTyped(written: string): string | undefined {
  const said = written.trim();
  if (YEAR.test(said)) return said;
  const [, year, digits] = MONTH_PARTS.exec(said) ?? [];
  const [, name = '', yearLast] = MONTH_NAMED.exec(said) ?? [];
  const month = `${year ?? yearLast}-${String(digits ?? monthNamed(name)).padStart(2, '0')}`;
  return isPartOfDate(month) ? month : undefined;
}

/** Where the year was left out: is the day one to come, or one that has been? */
export type Towards = 'coming' | 'past';

/** A day (YYYY-MM-DD), or a week of which no day was said: its Monday. */
export type TypedDay = { day: string } | { monday: string };

/**
 * What a person typed in a field for a day, on a local date: as dateAsTyped, but the year may be left out and a week is
 * read; 6/3/2024 is the sixth of March, for the field says the day back in words.
 */
export function dayAsTyped(written: string, today: string, towards: Towards = 'coming'): TypedDay | undefined {
  const whole = dateAsTyped(written);
  if (whole) return { day: whole };
  const said = writtenDay(written);
  if (!said) return undefined;
  const inWeek = said.week !== undefined && said.weekday === undefined;
  // A week that has begun is still one to come.
  const fits = (one: string) => (towards === 'past' ? one <= today : (inWeek ? addDays(one, 6) : one) >= today);
  const day = nearest(inWeek ? { ...said, weekday: 1 } : said, today, towards, fits);
  if (day === undefined) return undefined;
  return inWeek ? { monday: day } : { day };
}

/** A leap day may be eight years away; the last days of a year may belong to the first week of the next. */
const YEARS_AWAY = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

function nearest(
  said: WrittenDay,
  today: string,
  towards: Towards,
  fits: (day: string) => boolean,
): string | undefined {
  if (said.year !== undefined) return dayOfYear(said);
  const year = Number(today.slice(0, 4));
  const days = YEARS_AWAY.map((away) => dayOfYear({ ...said, year: year + (towards === 'coming' ? away : -away) }));
  return days.find((day) => day !== undefined && fits(day));
}

/** The hour (HH:MM) that a client wrote: "9:30", "09:30:00", "9.30", "9:30 AM", "9:30 em"; undefined where it is none. */
export function timeAsTyped(written: string): string | undefined {
  const [, hours, minutes, half] = HOUR.exec(written.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : ofTheDay(Number(hours), /^[pe]/i.test(half));
  return hour === undefined || hour > 23 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function ofTheDay(hour: number, afternoon: boolean): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}
