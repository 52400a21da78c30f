import type { Language } from './words.ts';

const ZONE = 'Europe/Stockholm';

const parts = (at: Date, locale: string, options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(
    new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

const day = (at: Date, language: Language): string => {
  const { weekday, day, month, year } = parts(at, language === 'en' ? 'en-GB' : 'sv-SE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${weekday} ${day} ${month} ${year}`;
};

const wall = (at: Date) =>
  parts(at, 'sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });

/** "måndag 29 januari 2024 kl. 8.00", as it is read in Sweden. */
export function longTime(at: Date, language: Language): string {
  const { hour, minute } = wall(at);
  return language === 'en' ? `${day(at, 'en')} at ${hour}:${minute}` : `${day(at, 'sv')} kl. ${Number(hour)}.${minute}`;
}

/** What a field of type datetime-local holds. */
export function wallTime(at: Date): string {
  const { year, month, day, hour, minute } = wall(at);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The instant of a wall time in Sweden; where the hour is doubled or missing in spring and autumn, a near one. */
export function instantOf(wallClock: string): Date {
  const asUtc = new Date(`${wallClock}:00Z`);
  const offset = (at: Date) => new Date(`${wallTime(at)}:00Z`).getTime() - at.getTime();
  const near = new Date(asUtc.getTime() - offset(asUtc));
  return new Date(asUtc.getTime() - offset(near));
}
