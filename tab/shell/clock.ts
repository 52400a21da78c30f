import { isLocalDate } from '../../bot/kernel/local-time.ts';
import type { Language } from '../../bot/texts/text.ts';

const ZONE = 'Europe/Stockholm';

/** The service's own time, which every answer of its tells. */
const NOW_HEADER = 'samverkan-now';
let ahead = 0;

/** Notes what an answer says that the time is. `header`: reads one of the answer's headers. */
export function noteNow(header: (name: string) => string | null): void {
  const told = Date.parse(header(NOW_HEADER) ?? '');
  if (!Number.isNaN(told)) ahead = told - Date.now();
}

/** What the time is for the service: the tab has no other clock. */
export function serviceNow(): Date {
  return new Date(Date.now() + ahead);
}

/** A moment of the browser's clock, as the service's clock showed it. */
export function onServiceClock(at: Date): Date {
  return new Date(at.getTime() + ahead);
}

/** The service's day, YYYY-MM-DD. */
export function serviceToday(): string {
  return dayOf(serviceNow());
}

/** The day of a moment on the cooperation's clock. */
function dayOf(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(at);
}

/** "fredag 22 mars 2024" for a local date (YYYY-MM-DD); '' for anything else, such as a day that is being typed. */
export function dayText(date: string, language: Language): string {
  if (!isLocalDate(date)) return '';
  const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', options);
  return format.format(new Date(`${date}T12:00:00Z`)).replace(',', '');
}

/** "mars 2024" for a month (YYYY-MM). */
export function monthText(month: string, language: Language): string {
  const options = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', options).format(
    new Date(`${month}-15T12:00:00Z`),
  );
}

/** "9.14" in Swedish, "09:14" in English, on the cooperation's clock. */
export function clockText(at: Date, language: Language): string {
  const options = { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const text = new Intl.DateTimeFormat('en-GB', options).format(at);
  return language === 'en' ? text : text.replace(/^0/, '').replace(':', '.');
}

/** What the cooperation's clock shows now, HH:MM. */
export function wallTime(): string {
  return clockText(serviceNow(), 'en');
}

/** "9.00" in Swedish, "09:00" in English, for a local time (HH:MM). */
export function hourText(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(/^0/, '').replace(':', '.');
}

/** "fredag 16 februari 2024 kl. 9.14", for an instant in UTC. */
export function momentText(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const day = dayText(dayOf(at), language);
  return `${day} ${language === 'en' ? 'at' : 'kl.'} ${clockText(at, language)}`;
}

/** "9.14" for a moment of the same day on that clock, else with its day. */
export function sinceText(at: Date, now: Date, language: Language): string {
  return dayOf(at) === dayOf(now) ? clockText(at, language) : momentText(at.toISOString(), language);
}
