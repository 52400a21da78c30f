import type { Instant } from '../../kernel/named.ts';
import type { WaitingWhy } from './filing.ts';

const MINUTE_MS = 60_000;
/** Minutes from one attempt to the next; the last of them from then on. */
const LADDER = [1, 5, 15, 60] as const;

/** What waiting alone does not put right. */
const STANDS: ReadonlySet<WaitingWhy> = new Set(['name', 'too-big']);

/**
 * When a paper that could not be filed is tried next, by the business's clock; undefined: when the secretariat says so.
 * `tries`: attempts before this one that came to nothing. `leastMs`: the library asked for so long.
 */
export function nextTry(why: WaitingWhy, tries: number, now: Date, leastMs = 0): Instant | undefined {
  if (STANDS.has(why)) return undefined;
  const minutes = LADDER[Math.min(tries, LADDER.length - 1)] ?? 60;
  return new Date(now.getTime() + Math.max(minutes * MINUTE_MS, leastMs)).toISOString();
}
