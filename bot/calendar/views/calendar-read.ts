import { type Language, text } from '../../texts/text.ts';
import type { ReadCalendar } from '../domain/read-calendar.ts';

/** What was found in a calendar file. `replaced`: it took an earlier one's place. */
export function readWords(
  { name, read, replaced }: { name: string; read: ReadCalendar; replaced: boolean },
  language: Language,
): string {
  const { events, dropped, assumedZone, lostLetters } = read;
  const lost = dropped.unreadable + dropped.cut;
  const about = { name, count: events.length, dropped: lost };
  const said = [text(language, lost > 0 ? 'calendar.read-dropped' : 'calendar.read', about)];
  if (assumedZone > 0) said.push(text(language, 'calendar.assumed-zone', { count: assumedZone }));
  if (lostLetters > 0) {
    const many = lostLetters === 1 ? 'one' : 'many';
    said.push(text(language, `calendar.lost-letters.${many}`, { count: lostLetters }));
  }
  if (replaced) said.push(text(language, 'calendar.replaced'));
  return said.join(' ');
}
