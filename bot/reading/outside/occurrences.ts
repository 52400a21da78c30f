import type { OutsideEvent } from '../../domain/calendar/outside-event.ts';
import { localDate, localTime } from '../../domain/local-time.ts';
import type { Budget } from './budget.ts';
import type { Length } from './length.ts';
import { exceptionOf, instantOf, type Moment, namesOf } from './moment.ts';
import type { ReadEvent } from './read-event.ts';
import { type Bounds, type Rule, ruleWalls } from './rule-walls.ts';
import { DAY, dayOf, MINUTE } from './wall.ts';

export interface View {
  /** IANA name of the cooperation's zone. */
  zone: string;
  /** Local dates, both included. */
  window: { from: string; to: string };
}

/** Asking Intl takes long. */
const STEPS_OF_ONE_CONVERSION = 4;
const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** The occurrences of an event in the window, as they come. Throws what ruleWalls throws, after those that were found. */
export function* occurrencesOf(
  event: ReadEvent,
  replaced: readonly Moment[],
  view: View,
  budget: Budget,
): Generator<OutsideEvent> {
  budget.spend(STEPS_OF_ONE_CONVERSION * (event.skipped.length + replaced.length));
  const gone = new Set([...event.skipped, ...replaced].map((moment) => exceptionOf(moment, event.start)));
  const seen = new Set<number>();
  for (const start of startsOf(event, view, budget)) {
    budget.spend(2 * STEPS_OF_ONE_CONVERSION);
    const instant = instantOf(start);
    if (seen.has(instant) || namesOf(start).some((name) => gone.has(name))) continue;
    seen.add(instant);
    const found = occurrence(event, start, view);
    if (found.start.date <= view.window.to && isAfter(found, view.window.from)) yield found;
  }
}

/** The window, wider by what any two zones differ and by the event itself. */
function boundsOf({ length }: ReadEvent, { window }: View): Bounds {
  const [from, to] = [Date.parse(`${window.from}T00:00Z`), Date.parse(`${window.to}T00:00Z`)];
  return { from: from - 2 * DAY - length.onWall - length.real, to: to + 2 * DAY };
}

function* startsOf(event: ReadEvent, view: View, budget: Budget): Generator<Moment> {
  const { start, added, rules } = event;
  const bounds = boundsOf(event, view);
  for (const moment of [start, ...added.map((more) => ({ ...more, date: start.date }))]) {
    if (moment.wall >= bounds.from && moment.wall <= bounds.to) yield moment;
  }
  for (const rule of rules) {
    for (const wall of ruleWalls(rule, start.wall, bounds, isAfterUntil(rule, start), budget)) yield { ...start, wall };
  }
}

/** UNTIL counts itself: an instant when it is in UTC, else a wall or a whole day. */
function isAfterUntil({ until }: Rule, start: Moment): (wall: number) => boolean {
  if (!until) return () => false;
  if (until.date || start.date) return (wall) => dayOf(wall) > dayOf(until.wall);
  if (!until.utc) return (wall) => wall > until.wall;
  // Far from it the zone need not be asked.
  return (wall) =>
    wall > until.wall + 2 * DAY || (wall > until.wall - 2 * DAY && instantOf({ ...start, wall }) > until.wall);
}

function occurrence(event: ReadEvent, start: Moment, { zone }: View): OutsideEvent {
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

/** Does it end after the day's first moment, or start on the day? */
function isAfter({ start, end }: OutsideEvent, day: string): boolean {
  return start.date >= day || `${end.date}T${end.time ?? '24:00'}` > `${day}T00:00`;
}
