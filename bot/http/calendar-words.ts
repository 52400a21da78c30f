import { type Refusal, refuse } from '../domain/refusal.ts';
import { type CalendarFault, LARGEST_CALENDAR, type OutsideCalendar } from '../reading/outside-calendar.ts';
import { type Language, text } from '../texts/text.ts';

export function tooBig(): Refusal {
  return refuse('refusal.calendar-too-big', { most: String(LARGEST_CALENDAR / 1024 / 1024) });
}

/** Why a calendar file could not be read. */
export function refusalOf(fault: CalendarFault['fault']): Refusal {
  if (fault === 'too-big') return tooBig();
  return refuse(fault === 'no-events' ? 'refusal.empty-calendar' : 'refusal.not-a-calendar');
}

/** What was found in a calendar file. `replaced`: it took an earlier one's place. */
export function readWords(
  { name, read, replaced }: { name: string; read: OutsideCalendar; replaced: boolean },
  language: Language,
): string {
  const { events, dropped, assumedZone } = read;
  const lost = dropped.unreadable + dropped.cut;
  const about = { name, count: events.length, dropped: lost };
  const said = [text(language, lost > 0 ? 'calendar.read-dropped' : 'calendar.read', about)];
  if (assumedZone > 0) said.push(text(language, 'calendar.assumed-zone', { count: assumedZone }));
  if (replaced) said.push(text(language, 'calendar.replaced'));
  return said.join(' ');
}
