import { isLocalDate } from '../../kernel/local-time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH: Record<string, string> = { may: 'maj', oct: 'okt' };
/** Days from Excel's first day to 1970: serial numbers of 1990 to 2099 lie between 32 874 and 73 050. */
const EPOCH = 25_569;

/** YYYY, YYYY-MM or YYYY-MM-DD of what people and spreadsheets write; null: it is no date. Read as days, without a zone. */
export function listDate(words: string): string | null {
  const said = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ t]\d\d:\d\d.*$/, '');
  if (/^\d{5}(\.0*)?$/.test(said)) return serial(Number(said));
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(said) ?? compact(said);
  if (numbers) return dateOf(numbers[1], numbers[2], numbers[3]);
  const named = /^(?:den )?(?:(\d{1,2})[. ]+)?([a-zåäö]+)\.? (\d{4})$/.exec(said);
  if (named === null) return null;
  const short = (named[2] ?? '').slice(0, 3);
  const month = MONTHS.indexOf(ENGLISH[short] ?? short) + 1;
  return month === 0 ? null : dateOf(named[3], String(month), named[1]);
}

/** 20240301 */
function compact(said: string): RegExpExecArray | null {
  return /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(said);
}

function serial(days: number): string | null {
  if (days < 32_874 || days > 73_050) return null;
  return new Date((days - EPOCH) * 86_400_000).toISOString().slice(0, 10);
}

function dateOf(year = '', month?: string, day?: string): string | null {
  const date = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))].join('-');
  const whole = `${date}-01-01`.slice(0, 10);
  return isLocalDate(whole) && year >= '1950' && year <= '2100' ? date : null;
}
