import type { Around } from '../around.ts';
import type { GraphClient } from '../client/create-client.ts';

/** One mail's time at the mailbox. */
export interface Desk {
  client: GraphClient;
  mailbox: string;
  around: Around;
  /** Milliseconds until it must be answered. */
  left(): number;
}

/** Of what is left so much that `kept` remains; at most `most`. */
export function within(desk: Desk, most: number, kept = 0): { withinMs: number; attemptMs: number } {
  const withinMs = Math.max(1, Math.min(most, desk.left() - kept));
  return { withinMs, attemptMs: withinMs };
}
