import type { OutsideEvent } from './outside-event.ts';

/** What stands in the calendar: kept beside the journal, and cleared with it. */
export interface CalendarWords {
  name: string;
  events: OutsideEvent[];
}

/** What happens to calendars from outside and to subscription addresses. */
export type CalendarFact =
  | { type: 'calendar-added'; kind: 'outside-calendar'; id: string; words: CalendarWords }
  | { type: 'calendar-removed'; kind: 'outside-calendar'; id: string }
  | { type: 'subscription-opened'; kind: 'subscription'; id: string; person: string; forum: string; hash: string }
  | { type: 'subscription-closed'; kind: 'subscription'; id: string; person: string; forum: string };
