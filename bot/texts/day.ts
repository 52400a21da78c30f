import type { Language } from './language.ts';

export const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
const made = new Map<string, Intl.DateTimeFormat>();

export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, known);
  return known;
}

/** Noon of a local date; undefined where the text is no date, for whatever is stored is shown as it was written. */
export function noon(date: string): Date | undefined {
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** "fredag 16 februari 2024" for a local date (YYYY-MM-DD); another text as it is. */
export function dateWords(language: Language, date: string, parts: { year?: boolean } = {}): string {
  const at = noon(date);
  if (at === undefined) return date;
  const format = formatter(LOCALE[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(parts.year === false ? {} : { year: 'numeric' as const }),
    timeZone: 'UTC',
  });
  return format.format(at).replace(',', '');
}

/** Is it a day of the calendar, as days are stored? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && noon(text)?.toISOString().startsWith(text) === true;
}
