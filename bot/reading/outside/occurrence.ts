import type { OutsideEvent } from '../../calendar/domain/outside-event.ts';
import { localDate, localTime } from '../../kernel/local-time.ts';
import type { Length } from './length.ts';
import { instantOf, type Moment } from './moment.ts';
import type { ReadEvent } from './read-event.ts';
import { DAY, dayOf, MINUTE } from './wall.ts';

const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** An event at one of its starts, in a zone's local dates and times. */
export function occurrence(event: ReadEvent, start: Moment, zone: string): OutsideEvent {
  const span = start.date ? wholeDays(start, event.length) : hours(start, event.length, zone);
  const flags = { ...(event.free && { free: true as const }), ...(event.private && { private: true as const }) };
  return { title: event.title, ...span, allDay: start.date, ...flags };
}

function wholeDays({ wall }: Moment, { onWall }: Length): Pick<OutsideEvent, 'start' | 'end'> {
  const last = Math.min(wall + onWall - DAY, LAST_MOMENT);
  return { start: { date: dayOf(wall) }, end: { date: dayOf(last) } };
}

function hours(start: Moment, { onWall, real }: Length, zone: string): Pick<OutsideEvent, 'start' | 'end'> {
  const end = instantOf({ ...start, wall: Math.min(start.wall + onWall, LAST_MOMENT) }) + real;
  const local = (instant: number) => {
    const at = new Date(Math.floor(Math.min(instant, LAST_MOMENT) / MINUTE) * MINUTE);
    return { date: localDate(at, zone), time: localTime(at, zone) };
  };
  return { start: local(instantOf(start)), end: local(end) };
}
