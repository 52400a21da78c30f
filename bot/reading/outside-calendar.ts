import type { CalendarFault, ReadCalendar } from '../calendar/domain/read-calendar.ts';
import { LARGEST_CALENDAR } from '../ports/reading.ts';
import { type Budget, budget } from './outside/budget.ts';
import { type CalendarParts, calendarParts } from './outside/calendar-parts.ts';
import { calendarText } from './outside/calendar-text.ts';
import { expand } from './outside/expand.ts';
import { newest } from './outside/newest.ts';
import { readProperty } from './outside/properties.ts';
import { type ReadEvent, readEvent } from './outside/read-event.ts';
import { type Line, oneLine } from './outside/title.ts';
import { DAY } from './outside/wall.ts';
import { type Zones, zonesOf } from './outside/zones.ts';

/** Of 5 to 60 µs: an event, and every twenty letters of a long one. */
const READING_STEPS = 50_000;
/** Of 40 to 200 µs, so that the slowest rules end well within the deadline. As many occurrences as are shown take some 7 000. */
const EXPANDING_STEPS = 12_000;

/**
 * Reads a calendar file (RFC 5545) that somebody uploaded, as what happens in a window of local dates, both included,
 * in the cooperation's zone (an IANA name). It never throws for what is in the file, and the work is bounded.
 */
export function readOutsideCalendar(
  source: Uint8Array | string,
  zone: string,
  window: { from: string; to: string },
): ReadCalendar | CalendarFault {
  const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
  if (size > LARGEST_CALENDAR) return { fault: 'too-big' };
  const parts = calendarParts(calendarText(source));
  if (!parts.calendar) return { fault: 'not-a-calendar' };
  if (parts.events.length + parts.broken === 0) return { fault: 'no-events' };

  const work = budget(EXPANDING_STEPS);
  const zones = zonesOf(parts.zones, zone, Date.parse(`${window.to}T00:00Z`) + 366 * DAY, work);
  const read = readEvents(parts, zones, budget(READING_STEPS));
  const { unreadable, left } = read;
  if (read.events.length + left === 0) return { fault: 'unreadable' };
  const events = newest(read.events);
  const { found, cut, lostLetters } = expand(events, { zone, window }, work);
  const name = nameOf(parts);
  return {
    ...(name.text && { name: name.text }),
    events: found,
    dropped: { cancelled: events.filter(({ cancelled }) => cancelled).length, unreadable, cut: cut + left },
    assumedZone: events.filter(({ start }) => start.zone.assumed).length,
    lostLetters: lostLetters + Number(name.lostLetters),
  };
}

function readEvents(parts: CalendarParts, zones: Zones, work: Budget) {
  const read = { events: [] as ReadEvent[], unreadable: parts.broken, left: parts.left };
  for (const part of parts.events) {
    try {
      const event = readEvent(part, zones, work);
      if (event) read.events.push(event);
      else read.unreadable += 1;
    } catch {
      read.left += 1;
    }
  }
  return read;
}

function nameOf({ nameLine }: CalendarParts): Line {
  // ical.js gives the value of a property it does not know as it stands; a title's it unescapes.
  const value = nameLine && readProperty(nameLine.replace(/^[\w-]+/, 'SUMMARY'))?.values[0];
  return oneLine(typeof value === 'string' ? value : '');
}
