import type { Language } from '../../bot/texts/text.ts';

const ZONE = 'Europe/Stockholm';

/** "9.14" in Swedish, "09:14" in English, on the cooperation's clock. */
export function clockText(at: Date, language: Language): string {
  const options = { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const text = new Intl.DateTimeFormat('en-GB', options).format(at);
  return language === 'en' ? text : text.replace(/^0/, '').replace(':', '.');
}

/** "9.00" in Swedish, "09:00" in English, for a local time (HH:MM). */
export function hourText(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(/^0/, '').replace(':', '.');
}

/** "fredag 16 februari 2024", for a local date (YYYY-MM-DD); '' for anything else. */
export function localDayText(date: string, language: Language): string {
  const at = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', options).format(at);
}

/** "fredag 16 februari 2024 kl. 9.14", for an instant in UTC. */
export function momentText(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const options = { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', options).format(at);
  return language === 'en' ? `${day}, ${clockText(at, language)}` : `${day} kl. ${clockText(at, language)}`;
}
