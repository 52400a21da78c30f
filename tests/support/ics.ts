import { readOutsideCalendar } from '../../bot/reading/outside-calendar.ts';

export const STOCKHOLM = 'Europe/Stockholm';
export const YEAR_2026 = { from: '2026-01-01', to: '2026-12-31' };

/** A calendar file of these lines, inside BEGIN and END:VCALENDAR. */
export function ics(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//SV', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

export function vevent(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** What is read of these events in 2026; fails when the file is refused. */
export function read(source: string | Uint8Array, window = YEAR_2026) {
  const found = readOutsideCalendar(source, STOCKHOLM, window);
  if ('fault' in found) throw new Error(found.fault);
  return found;
}

/** Every occurrence as "2026-02-16 09:00 – 11:00 Möte", the end's date only when it is another. */
export function occurrences(source: string | Uint8Array, window = YEAR_2026): string[] {
  return read(source, window).events.map(({ title, start, end }) => {
    const from = [start.date, start.time].filter(Boolean).join(' ');
    const to = [end.date === start.date ? '' : end.date, end.time].filter(Boolean).join(' ');
    return `${from} – ${to} ${title}`.trim();
  });
}
