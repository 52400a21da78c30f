import { definitions, forums } from '../../../forum/service/bodies.ts';
import { meetingsIn } from '../../../meeting/service/by-date.ts';
import type { Loaded, Read } from '../../../ports/store.ts';
import type { CalendarAround } from '../../views/clashes.ts';

/** What must be read to see what a time clashes with. */
export function aroundReads(from: string, to: string): Read[] {
  return [
    { kind: 'forum' },
    { kind: 'calendar-entry' },
    { kind: 'outside-calendar' },
    { kind: 'meeting', fromDate: from, toDate: to },
  ];
}

/**
 * The meetings that are not cancelled, the entries, and the calendars from outside. `titles`: to those who plan; to others
 * what stands in a calendar from outside has none. `but`: a meeting that is not counted.
 */
export function calendarAround(loaded: Loaded, { titles, but }: { titles: boolean; but?: string }): CalendarAround {
  const names = new Map(forums(loaded).map(({ id, shortName }) => [id, shortName]));
  const meetings = meetingsIn(loaded).flatMap(({ id, meeting: { status, definition } }) => {
    if (status === 'cancelled' || id === but) return [];
    return [{ id, forum: names.get(definition.forum) ?? '', when: definition.when }];
  });
  const outside = outsideCalendars(loaded).flatMap(({ calendar }) =>
    calendar.events.map((event) => ({ calendar: calendar.name, event: titles ? event : { ...event, title: '' } })),
  );
  const entries = definitions(loaded, 'calendar-entry');
  return { meetings, entries, outside };
}

export function outsideCalendars(loaded: Loaded) {
  return loaded
    .list('outside-calendar')
    .flatMap(({ id, state: calendar }) => (calendar.status === 'here' ? [{ id, calendar }] : []));
}
