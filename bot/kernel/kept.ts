import type { Refusal } from './refusal.ts';

/** What was asked for is refused, and something of it is kept: what somebody typed is never lost. */
export interface Kept<One> {
  facts: One[];
  refused: Refusal;
}
