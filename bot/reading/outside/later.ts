import { instantOf, type Moment, momentOf, wallIn } from './moment.ts';
import type { ReadEvent } from './read-event.ts';
import type { Wall } from './wall.ts';

/** From an instant on, a series is as a replacement of one occurrence says, and as far from where it was. */
export interface Later {
  from: number;
  event: ReadEvent;
  shift: Wall;
}

/** How a series goes on after each RANGE=THISANDFUTURE (RFC 5545, 3.8.4.4), by time. */
export function laterOf(series: ReadEvent, replacements: readonly ReadEvent[]): Later[] {
  const found = replacements.flatMap((event) => {
    if (!event.replaces || !event.andLater) return [];
    const at = momentOf(series.start, event.replaces);
    return [{ from: instantOf(at), event, shift: event.start.wall - wallIn(event.start.zone, at) }];
  });
  return found.sort((a, b) => a.from - b.from);
}

/** An occurrence of a series as it is at that time: of which event, and when. */
export function asLater(
  series: ReadEvent,
  start: Moment,
  later: readonly Later[],
): { event: ReadEvent; start: Moment } {
  if (later.length === 0) return { event: series, start };
  const at = instantOf(start);
  const changed = later.findLast(({ from }) => from <= at);
  if (!changed) return { event: series, start };
  const { event, shift } = changed;
  return { event, start: { ...event.start, wall: wallIn(event.start.zone, start) + shift } };
}
