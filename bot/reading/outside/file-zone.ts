import type { Budget } from './budget.ts';
import type { Part } from './calendar-parts.ts';
import { type Properties, readProperties, textOf } from './properties.ts';
import { ruleOf } from './rule.ts';
import { ruleWalls } from './rule-walls.ts';
import { DAY, readTime, SECOND, type Wall } from './wall.ts';

/** From this wall on, the zone is `ahead` of UTC, in milliseconds. */
interface Change {
  wall: Wall;
  before: number;
  ahead: number;
}

/** So far back the changes of a rule are known: Windows writes its rules from 1601. */
const COVERED = 30 * 366 * DAY;

/**
 * How a VTIMEZONE turns its walls into instants, milliseconds UTC; undefined when it says nothing that can be read,
 * or more than anybody's clocks do. A wall that the clocks skip counts from the offset before, one that comes twice is the first (RFC 5545, 3.3.5).
 * @param to Changes after this wall are not needed.
 */
export function fileZone(zone: Part, to: Wall, budget: Budget): ((wall: Wall) => number) | undefined {
  const changes = changesIn(zone, to, budget);
  changes.sort((a, b) => a.wall - b.wall);
  const first = changes[0];
  if (!first) return undefined;
  return (wall) => wall - (changes.findLast((change) => wall >= change.wall)?.ahead ?? first.before);
}

function changesIn(zone: Part, to: Wall, budget: Budget): Change[] {
  try {
    return zone.inner.flatMap((lines) => changesOf(readProperties(lines).properties, to, budget));
  } catch {
    return [];
  }
}

function changesOf(properties: Properties, to: Wall, budget: Budget): Change[] {
  const before = offset(textOf(properties, 'tzoffsetfrom'));
  const ahead = offset(textOf(properties, 'tzoffsetto'));
  if (before === undefined || ahead === undefined) return [];
  // The walls between the two offsets are those that are skipped or come twice: both belong to the time before.
  const late = Math.max(0, ahead - before);
  return [...walls(properties, before, to, budget)].map((wall) => ({ wall: wall + late, before, ahead }));
}

function walls(properties: Properties, before: number, to: Wall, budget: Budget): Set<Wall> {
  const dates = ['dtstart', 'rdate'].flatMap((name) => properties.get(name)?.flatMap(({ values }) => values) ?? []);
  budget.spend(dates.length);
  const found = new Set(dates.flatMap((value) => readTime(value)?.wall ?? []));
  const start = readTime(textOf(properties, 'dtstart'))?.wall;
  const rule = ruleOf(properties.get('rrule')?.[0]?.values[0]);
  if (start === undefined || !rule) return found;
  const { until } = rule;
  const isAfter = (wall: Wall) => until !== undefined && wall - (until.utc ? before : 0) > until.wall;
  const all = ruleWalls(rule, start, { from: to - COVERED, to: to + DAY }, budget);
  for (const wall of all) if (!isAfter(wall)) found.add(wall);
  return found;
}

/** "+01:00" in milliseconds. */
function offset(text: string): number | undefined {
  const found = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text);
  if (!found) return undefined;
  const [, sign, hours, minutes, seconds = 0] = found;
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * SECOND;
  return sign === '-' ? -ahead : ahead;
}
