import type { OutsideEvent } from './outside-event.ts';

/** Calendars from outside, and the addresses at which people's own calendars fetch a body's meetings. */
export type CalendarCommand =
  /** Comes from an upload that was read; the same id replaces the calendar. */
  | { do: 'add-calendar'; id: string; name: string; events: OutsideEvent[] }
  | { do: 'remove-calendar'; calendar: string }
  /** `hash`: SHA-256 of the address's secret, made by the service; the secret itself is stored nowhere. */
  | { do: 'open-subscription'; forum: string; hash: string }
  | { do: 'close-subscription'; forum: string };
