/** Calendars from outside, and the addresses at which people's own calendars fetch a body's meetings. */
export type CalendarCommand = { do: 'remove-calendar'; calendar: string } | { do: 'close-subscription'; forum: string };
