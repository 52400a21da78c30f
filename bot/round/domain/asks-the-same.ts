import type { RoundFields } from './state.ts';

/** Do two Rounds ask one body for the same purpose? */
export function asksTheSame(
  a: Pick<RoundFields, 'purpose' | 'forum'>,
  b: Pick<RoundFields, 'purpose' | 'forum'>,
): boolean {
  return a.purpose === b.purpose && a.forum === b.forum;
}
