import type { Hash, Id } from '../../kernel/named.ts';
import type { Wordings } from '../../kernel/words.ts';
import type { OutsideEvent } from './outside-event.ts';

/** What stands in the calendar: kept beside the journal, and cleared with it. */
export interface CalendarWords {
  name: string;
  events: OutsideEvent[];
}

/** What happens to calendars from outside and to subscription addresses. */
export type CalendarFact =
  | { type: 'calendar-added'; kind: 'outside-calendar'; id: Id; words: CalendarWords }
  | { type: 'calendar-removed'; kind: 'outside-calendar'; id: Id }
  | { type: 'subscription-opened'; kind: 'subscription'; id: Id; person: Id; forum: Id; hash: Hash }
  | { type: 'subscription-closed'; kind: 'subscription'; id: Id; person: Id; forum: Id };

function topic({ id }: { id: Id }): string {
  return `calendar:${id}`;
}

/** Of a calendar the journal keeps that it came and went. */
export const CALENDAR_WORDINGS: Wordings<CalendarFact> = {
  'calendar-added': { topic, needless: (fact) => [topic(fact)] },
  'calendar-removed': { needless: (fact) => [topic(fact)] },
};
