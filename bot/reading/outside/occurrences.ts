import type { OutsideEvent } from '../../calendar/domain/outside-event.ts';
import type { Budget } from './budget.ts';
import { asLater, type Later, laterOf } from './later.ts';
import { dayMeant, exceptionOf, instantOf, type Moment, momentOf, namesOf } from './moment.ts';
import { occurrence } from './occurrence.ts';
import type { ReadEvent } from './read-event.ts';
import type { Rule } from './rule.ts';
import { type Bounds, ruleWalls } from './rule-walls.ts';
import { DAY, dayOf } from './wall.ts';
import { UTC } from './zones.ts';

export interface View {
  /** IANA name of the cooperation's zone. */
  zone: string;
  /** Local dates, both included. */
  window: { from: string; to: string };
}

/**
 * The occurrences of an event in the window, as they come. Throws what ruleWalls throws, after those that were found.
 * @param replacements Events that stand in the place of occurrences of this one.
 */
export function* occurrencesOf(
  event: ReadEvent,
  replacements: readonly ReadEvent[],
  view: View,
  budget: Budget,
): Generator<OutsideEvent> {
  const replaced = replacements.flatMap(({ replaces }) => replaces ?? []);
  budget.spend(event.skipped.length + replaced.length);
  const gone = new Set([...event.skipped, ...replaced].map((moment) => exceptionOf(moment, event.start)));
  const later = laterOf(event, replacements);
  const seen = new Set<number>();
  for (const start of startsOf(event, boundsOf(event, later, view), budget)) {
    budget.spend(2);
    const instant = instantOf(start);
    if (seen.has(instant) || namesOf(start).some((name) => gone.has(name))) continue;
    seen.add(instant);
    const is = asLater(event, start, later);
    const found = is.event.cancelled ? undefined : occurrence(is.event, is.start, view.zone);
    if (found && isIn(found, view)) yield found;
  }
}

/** The window, wider by what any two zones differ, by the event itself and by how far its later ones are moved. */
function boundsOf(series: ReadEvent, later: readonly Later[], { window }: View): Bounds {
  const [from, to] = [Date.parse(`${window.from}T00:00Z`), Date.parse(`${window.to}T00:00Z`)];
  const ways = [{ event: series, shift: 0 }, ...later];
  const longest = ways.map(({ event: { length }, shift }) => length.onWall + length.real + shift);
  return {
    from: from - 2 * DAY - Math.max(...longest),
    to: to + 2 * DAY - Math.min(...ways.map(({ shift }) => shift)),
  };
}

function* startsOf({ start, added, rules }: ReadEvent, bounds: Bounds, budget: Budget): Generator<Moment> {
  for (const moment of [start, ...added.map((more) => momentOf(start, more))]) {
    if (moment.wall >= bounds.from && moment.wall <= bounds.to) yield moment;
  }
  for (const rule of rules) {
    const isAfter = isAfterUntil(rule, start);
    for (const wall of ruleWalls(rule, start.wall, bounds, budget)) if (!isAfter(wall)) yield { ...start, wall };
  }
}

/** UNTIL counts itself: an instant when it is in UTC, else a wall or a whole day. */
function isAfterUntil({ until }: Rule, start: Moment): (wall: number) => boolean {
  if (!until) return () => false;
  if (until.date) return (wall) => dayOf(wall) > dayOf(until.wall);
  const last = { ...start, wall: until.wall, date: false, ...(until.utc && { zone: UTC }) };
  const lastDay = dayMeant(last, start.zone);
  if (start.date) return (wall) => wall > lastDay;
  if (!until.utc) return (wall) => wall > until.wall;
  // Far from it the zone need not be asked.
  return (wall) =>
    wall > until.wall + 2 * DAY || (wall > until.wall - 2 * DAY && instantOf({ ...start, wall }) > until.wall);
}

/** Does it start before the window ends, and end after the window's first moment or start on that day? */
function isIn({ start, end }: OutsideEvent, { window: { from, to } }: View): boolean {
  return start.date <= to && (start.date >= from || `${end.date}T${end.time ?? '24:00'}` > `${from}T00:00`);
}
