import { workingDaysBetween } from '../../kernel/days/working-days.ts';
import { localDate } from '../../kernel/local-time.ts';
import { type Language, text } from '../../texts/text.ts';
import type { Reader } from '../../views/reader.ts';
import type { MeetingBundle } from './bundle.ts';

/** So many working days ahead the secretariat is told that a meeting has no agenda. */
export const AGENDA_DAYS = 10;

/** The sentence that says so, for a meeting whose agenda nobody has prepared; undefined: nothing to say. */
export function agendaMissing({ meeting, zone }: MeetingBundle, { now, language }: Reader): string | undefined {
  if (meeting.status !== 'planned' || meeting.items?.length || meeting.definition.agenda?.length) return undefined;
  const today = localDate(now, zone);
  const { date } = meeting.definition.when;
  if (date < today) return undefined;
  const days = workingDaysBetween(today, date);
  if (days > AGENDA_DAYS) return undefined;
  return date === today ? text(language, 'agenda.missing-now') : missingWords(days, language);
}

/** On a Saturday there is no working day left before Monday's meeting: it is the next one all the same. */
function missingWords(days: number, language: Language): string {
  return text(language, days <= 1 ? 'agenda.missing-one' : 'agenda.missing', { days });
}
