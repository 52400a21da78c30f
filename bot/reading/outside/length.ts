import ICAL from 'ical.js';
import { instantOf, type Moment, momentsOf } from './moment.ts';
import { type Properties, textOf } from './properties.ts';
import { DAY, SECOND } from './wall.ts';
import type { Zones } from './zones.ts';

/** How long an event lasts, in milliseconds: first so far on its own clock on the wall, then so long in real time. */
export interface Length {
  onWall: number;
  real: number;
}

const MOST = 3_000_000 * DAY;

/** From DTEND or DURATION. Without them, or when the end comes before the start: one day, or no time at all. */
export function lengthOf(properties: Properties, start: Moment, zones: Zones): Length {
  const end = momentsOf(properties, 'dtend', zones)[0];
  const { onWall, real } = end ? until(end, start) : durationOf(textOf(properties, 'duration'));
  if (!start.date) return { onWall: within(onWall, 0), real: within(real, 0) };
  return { onWall: within(Math.ceil((onWall + real) / DAY) * DAY, DAY), real: 0 };
}

function within(length: number, least: number): number {
  return Math.min(Math.max(length, least), MOST);
}

function until(end: Moment, start: Moment): Length {
  const sameClock = start.date || end.date || start.zone === end.zone;
  if (sameClock) return { onWall: end.wall - start.wall, real: 0 };
  return { onWall: 0, real: instantOf(end) - instantOf(start) };
}

function durationOf(text: string): Length {
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(text);
    if (isNegative) return { onWall: 0, real: 0 };
    return { onWall: (weeks * 7 + days) * DAY, real: (hours * 3600 + minutes * 60 + seconds) * SECOND };
  } catch {
    return { onWall: 0, real: 0 };
  }
}
