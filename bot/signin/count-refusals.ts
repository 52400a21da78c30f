import type { SigninReason } from './signin-error.ts';

const MINUTE_MS = 60_000;

interface Refused {
  count: number;
  /** How many for each reason. */
  reasons: Partial<Record<SigninReason, number>>;
}

/** Tells of those who were not let in: the first at once, and then at most one line a minute with their number, however many they are. */
export function countRefusals(tell: (refused: Refused) => void): (reason: SigninReason) => void {
  let since: Refused = { count: 0, reasons: {} };
  let resting = false;
  function tellAndRest(): void {
    resting = since.count > 0;
    if (!resting) return;
    tell(since);
    since = { count: 0, reasons: {} };
    setTimeout(tellAndRest, MINUTE_MS).unref();
  }
  return (reason) => {
    since.count += 1;
    since.reasons[reason] = (since.reasons[reason] ?? 0) + 1;
    if (!resting) tellAndRest();
  };
}
