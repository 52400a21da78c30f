import type { OutsideEvent } from './outside-event.ts';

/** What was found in a calendar file from outside. */
export interface ReadCalendar {
  name?: string;
  /** At most 2 000, by start. */
  events: OutsideEvent[];
  /** How many of the file's events are not in `events` as the file has them; those outside the window don't count. */
  dropped: {
    cancelled: number;
    /** It says no start, or the file ends within it. */
    unreadable: number;
    /** Some occurrences may be missing: there are too many, or its rule can't be read. */
    cut: number;
  };
  /** Events in a zone that nobody knows, read as if in the cooperation's. */
  assumedZone: number;
  /** Titles in which something could not be read, the calendar's own name counted with those of its events. */
  lostLetters: number;
}

/** too-big: more than may be sent. no-events: it is a calendar, but an empty one. unreadable: no event in it could be read. too-heavy: reading it took more time or memory than it may. */
export interface CalendarFault {
  fault: 'not-a-calendar' | 'too-big' | 'no-events' | 'unreadable' | 'too-heavy';
}
