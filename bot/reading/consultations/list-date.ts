import { isLocalDate, localDate } from '../../kernel/local-time.ts';

/** Each month as it may be written, Swedish and English, whole. */
const MONTHS = [
  'januari january jan',
  'februari february feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
].map((names) => names.split(' '));
/** Days from Excel's first day to 1970: serial numbers of 1990 to 2099 lie between 32 874 and 73 050. */
const EPOCH = 25_569;
const LONGEST_DATE = 60;
const WEEKDAY =
  /^(?:(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:dag|dagen)?\.?|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\.?) /;
/** 15/1 2024, 15/1-24, 15.1.2024: the day first, as Swedes write. */
const DAY_FIRST = /^(\d{1,2})[/.](\d{1,2})(?:[/.]|[ -]+)(\d{4}|\d{2})$/;

/**
 * YYYY, YYYY-MM or YYYY-MM-DD of what people, spreadsheets and other systems write; null: it is no date. An instant is a day
 * in the zone (an IANA name); everything else is read as days without a zone.
 */
export function listDate(words: string, zone: string): string | null {
  if (words.length > LONGEST_DATE) return null;
  const whole = words
    .trim()
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .replace(WEEKDAY, '');
  const instant = instantOf(whole);
  if (instant !== null) return Number.isNaN(instant.getTime()) ? null : dateOf(...parts(localDate(instant, zone)));
  const said = whole.replace(/(?:[ t]| kl\.? )\d\d?[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?$/, '');
  if (/^\d{5}(\.\d+)?$/.test(said)) return serial(Number(said));
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(said) ?? compact(said);
  if (numbers) return dateOf(numbers[1], numbers[2], numbers[3]);
  const dayFirst = DAY_FIRST.exec(said);
  if (dayFirst) return dateOf(fullYear(dayFirst[3]), dayFirst[2], dayFirst[1]);
  const named = /^(?:den )?(?:(\d{1,2})(?::?[ea]|st|nd|rd|th)?[. ]+)?([a-zåäö]+)\.? (\d{4})$/.exec(said);
  if (named === null) return null;
  const month = MONTHS.findIndex((names) => names.includes(named[2] ?? '')) + 1;
  return month === 0 ? null : dateOf(named[3], String(month), named[1]);
}

/** 2024-05-14T22:00:00.000Z, 2024-05-15 00:00 +02:00 */
function instantOf(said: string): Date | null {
  const [, day, time, offset] =
    /^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)$/.exec(said) ?? [];
  if (offset === undefined) return null;
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return new Date(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
}

function parts(date: string): [string, string, string] {
  return [date.slice(0, -6), date.slice(-5, -3), date.slice(-2)];
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

/** 20240301 */
function compact(said: string): RegExpExecArray | null {
  return /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(said);
}

/** An hour is kept by a spreadsheet as a part of the day, not quite exactly: to the second first. */
function serial(days: number): string | null {
  if (days < 32_874 || days > 73_050) return null;
  return new Date(Math.round((days - EPOCH) * 86_400) * 1000).toISOString().slice(0, 10);
}

function dateOf(year = '', month?: string, day?: string): string | null {
  const date = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))].join('-');
  const whole = `${date}-01-01`.slice(0, 10);
  return isLocalDate(whole) && year >= '1950' && year <= '2100' ? date : null;
}
