import type { GraphFault } from '../fault.ts';

const MOST_ATTEMPTS = 6;
const FIRST_MS = 500;
const LONGEST_MS = 8_000;

/**
 * How long until it is tried again; undefined: it is not. What is not a GET is repeated only where nothing can have been
 * done: after 429 and 503, and when there was no way to the server; never after 504.
 */
export function pauseBefore(
  fault: GraphFault,
  attempt: number,
  { repeatable, random }: { repeatable: boolean; random: () => number },
): number | undefined {
  if (attempt >= MOST_ATTEMPTS || !passes(fault) || (fault.mayBeDone && !repeatable)) return undefined;
  return fault.retryAfterMs || growing(attempt, random);
}

const PASSING = new Set(['throttled', 'unavailable', 'no-connection', 'time-out', 'cut']);
const passes = ({ why, code }: GraphFault) => PASSING.has(why) && code !== 'resting';

function growing(attempt: number, random: () => number): number {
  const middle = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
  return Math.round(middle * (0.5 + random()));
}
