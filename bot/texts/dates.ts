import { dateWords, formatter, LOCALE, noon } from './day.ts';
import { type Language, text } from './text.ts';

export { dateWords };

/** "fre 16" for a local date. */
export function dayWords(language: Language, date: string): string {
  const at = noon(date);
  if (at === undefined) return date;
  const weekday = formatter(LOCALE[language], { weekday: 'short', timeZone: 'UTC' }).format(at);
  return `${weekday.replace('.', '')} ${Number(date.slice(8))}`;
}

/** "Februari", for a month written YYYY-MM. */
export function monthWords(language: Language, month: string): string {
  const at = noon(`${month}-15`);
  if (at === undefined) return month;
  const said = formatter(LOCALE[language], { month: 'long', timeZone: 'UTC' }).format(at);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** "9.00" in Swedish, "09:00" in English, for a local time (HH:MM). */
export function timeWords(language: Language, time: string): string {
  return language === 'sv' ? time.replace(/^0/, '').replace(':', '.') : time;
}

/** A meeting's day and hours: "fredag 16 februari 2024 kl. 9.00–11.30"; two days are joined by a dash. */
export function whenWords(
  language: Language,
  when: { date: string; endDate?: string; start?: string; end?: string },
): string {
  const { date, endDate, start, end } = when;
  const hour = (time: string | undefined) => (time === undefined ? '' : timeWords(language, time));
  if (endDate !== undefined && endDate !== date) {
    const days = [
      dateWords(language, date, { year: date.slice(0, 4) !== endDate.slice(0, 4) }),
      dateWords(language, endDate),
    ];
    if (start === undefined || end === undefined) return days.join(' – ');
    return text(language, 'date.two-days', {
      first: days[0] ?? '',
      start: hour(start),
      last: days[1] ?? '',
      end: hour(end),
    });
  }
  if (start === undefined || end === undefined) return dateWords(language, date);
  return text(language, 'date.one-day', { date: dateWords(language, date), start: hour(start), end: hour(end) });
}

/** "i dag", "i morgon", "om 18 dagar", "för 3 dagar sedan", for a number of local days from today. */
export function nearWords(language: Language, days: number): string {
  if (days === 0) return text(language, 'date.today');
  if (days === 1) return text(language, 'date.tomorrow');
  if (days === -1) return text(language, 'date.yesterday');
  return days > 0 ? text(language, 'date.in-days', { days }) : text(language, 'date.days-ago', { days: -days });
}

/** An instant for a sheet, in any language: "2024-01-29 08:00", in a time zone. */
export function instantDigits(instant: Date, zone: string): string {
  return formatter('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(instant);
}

/** An instant as people read it: "måndag 29 januari 2024 kl. 8.00", in a time zone. */
export function instantWords(language: Language, instant: Date, zone: string): string {
  const date = formatter('sv-SE', { dateStyle: 'short', timeZone: zone }).format(instant);
  const time = formatter('sv-SE', { timeStyle: 'short', timeZone: zone }).format(instant);
  return text(language, 'date.at', { date: dateWords(language, date), time: timeWords(language, time) });
}
