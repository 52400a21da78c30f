import { RRuleTemporal } from 'rrule-temporal';
import { type Budget, TooMuchWork } from './budget.ts';
import type { Rule } from './rule.ts';
import { DAY, type Wall } from './wall.ts';

/** Which walls of a rule are wanted; `to` includes itself. */
export interface Bounds {
  from: Wall;
  to: Wall;
}

/** A step, of 40 to 200 µs, is a period of the rule or a time in it. Every day of four years is 1 461. */
const STEPS_AT_MOST = 6000;

/**
 * The walls of a rule within the bounds, some after its UNTIL: only the zone can tell. Throws TooMuchWork when they
 * can't be found within the budget, and Error when the rule is malformed.
 */
export function ruleWalls(rule: Rule, start: Wall, { from, to }: Bounds, budget: Budget): Wall[] {
  const bounds = { from, to: Math.min(to, (rule.until?.wall ?? to) + 2 * DAY) };
  if (bounds.to < Math.max(from, start)) return [];
  const least = leastSteps(rule, start, bounds);
  // How many days of a period are looked at is not known beforehand.
  for (let steps = least; steps <= STEPS_AT_MOST; steps *= 4) {
    const found = wallsWithin(steps, rule, start, bounds, budget);
    if (found) return found;
  }
  throw new TooMuchWork();
}

/** A rule with COUNT is counted from its start. */
function leastSteps({ period, times, count }: Rule, start: Wall, { from, to }: Bounds): number {
  const first = count === undefined ? Math.max(start, from) : start;
  return Math.ceil(Math.min(count ?? Number.POSITIVE_INFINITY, ((to - first) / period) * times)) + 10;
}

/** Undefined when more steps are needed. */
function wallsWithin(steps: number, { text }: Rule, start: Wall, bounds: Bounds, budget: Budget): Wall[] | undefined {
  budget.spend(steps);
  try {
    const rruleString = `DTSTART:${stamp(start)}\nRRULE:${text}`;
    const rule = new RRuleTemporal({ rruleString, maxIterations: steps, maxCandidateEvaluations: steps });
    const found = rule.between(new Date(bounds.from), new Date(bounds.to), true);
    return found.map(({ epochMilliseconds }) => epochMilliseconds);
  } catch (error) {
    if (error instanceof Error && error.message.includes(`(${steps}) exceeded`)) return undefined;
    throw error;
  }
}

/** As iCalendar writes it, in UTC: walls are counted as if their clock ran on it. */
function stamp(wall: Wall): string {
  return `${new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
