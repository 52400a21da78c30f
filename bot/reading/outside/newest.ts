import { instantOf } from './moment.ts';
import type { ReadEvent } from './read-event.ts';

/**
 * Of the events with one UID and RECURRENCE-ID those with the highest SEQUENCE and then the latest DTSTAMP (RFC 5545,
 * 3.8.7.4), each once. Where neither tells which is newer, events at different times are all kept.
 */
export function newest(events: readonly ReadEvent[]): ReadEvent[] {
  const named = events.map((event, at) => ({ event, name: nameOf(event, at) }));
  const last = new Map<string, ReadEvent>();
  for (const { event, name } of named) {
    const other = last.get(name);
    if (!other || compare(event, other) > 0) last.set(name, event);
  }
  const seen = new Set<string>();
  return named.flatMap(({ event, name }) => {
    const once = `${name} ${event.start.wall}`;
    const newer = last.get(name) ?? event;
    if (compare(event, newer) < 0 || seen.has(once)) return [];
    seen.add(once);
    return [event];
  });
}

function nameOf({ uid, replaces }: ReadEvent, at: number): string {
  return uid ? JSON.stringify([uid, replaces && instantOf(replaces)]) : String(at);
}

function compare(a: ReadEvent, b: ReadEvent): number {
  return a.sequence - b.sequence || a.stamped - b.stamped;
}
