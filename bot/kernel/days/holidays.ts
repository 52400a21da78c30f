import { addDays, weekday } from '../local-time.ts';

export const HOLIDAYS = [
  'new-years-day',
  'epiphany',
  'good-friday',
  'easter-day',
  'easter-monday',
  'first-of-may',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'national-day',
  'midsummer-eve',
  'midsummer-day',
  'all-saints-day',
  'christmas-eve',
  'christmas-day',
  'boxing-day',
  'new-years-eve',
] as const;
export type HolidayName = (typeof HOLIDAYS)[number];

export interface Holiday {
  /** YYYY-MM-DD. */
  date: string;
  name: HolidayName;
  free: true;
}

const EVES: readonly HolidayName[] = ['midsummer-eve', 'christmas-eve', 'new-years-eve'];

/** The day before a public holiday, free but none itself. */
export function isEve({ name }: Holiday): boolean {
  return EVES.includes(name);
}

const years = new Map<number, Holiday[]>();

/**
 * Sweden's free days of a year, by date: the public holidays of lag (1989:253) om allmänna helgdagar 1–2 §§, and the
 * three eves that semesterlagen (1977:480) 3 a § puts on a level with a Sunday. Ordinary Sundays are not among them.
 * The law is followed back to 1990; in 2005 the national day took the place of Whit Monday (lag 2004:1320).
 */
export function holidaysOf(year: number): Holiday[] {
  const known = years.get(year);
  if (known) return known;
  const made = daysOf(year).map(([name, date]): Holiday => ({ date, name, free: true }));
  made.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  years.set(year, made);
  return made;
}

/** The holiday on a local date, YYYY-MM-DD. When two fall together, e.g. on 1 May 2008, the one that moves is given. */
export function holidayOn(date: string): Holiday | undefined {
  return holidaysOf(Number(date.slice(0, 4))).findLast((holiday) => holiday.date === date);
}

function daysOf(year: number): [HolidayName, string][] {
  const on = (monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}`;
  const easter = easterDay(year);
  const midsummer = saturdayFrom(on('06-20'));
  return [
    ['new-years-day', on('01-01')],
    ['epiphany', on('01-06')],
    ['first-of-may', on('05-01')],
    year < 2005 ? ['whit-monday', addDays(easter, 50)] : ['national-day', on('06-06')],
    ['christmas-eve', on('12-24')],
    ['christmas-day', on('12-25')],
    ['boxing-day', on('12-26')],
    ['new-years-eve', on('12-31')],
    ['good-friday', addDays(easter, -2)],
    ['easter-day', easter],
    ['easter-monday', addDays(easter, 1)],
    ['ascension-day', addDays(easter, 39)],
    ['whit-sunday', addDays(easter, 49)],
    ['midsummer-eve', addDays(midsummer, -1)],
    ['midsummer-day', midsummer],
    ['all-saints-day', saturdayFrom(on('10-31'))],
  ];
}

function saturdayFrom(date: string): string {
  return addDays(date, 6 - (weekday(date) % 7));
}

/** Gregorian Easter, the anonymous algorithm of Nature (1876) as Meeus gives it (Astronomical Algorithms, ch. 8). */
function easterDay(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-22`, epact + toSunday - 7 * late);
}
