import { GraphFault } from '../fault.ts';

const FAILURES = 5;
const CLOSED_MS = 30_000;

/** After so many failures in a row nothing goes through for half a minute; then one, and all when that works. */
export interface Circuit {
  /** Throws while it is closed. Gives what to call when whoever went through is back. */
  pass(): () => void;
  answered(): void;
  failed(): void;
  closed(): boolean;
}

export function createCircuit(real: () => number): Circuit {
  let failures = 0;
  let closedUntil = 0;
  let trying = false;
  const left = () => (failures < FAILURES ? 0 : closedUntil - real());
  return {
    pass() {
      if (failures < FAILURES) return () => undefined;
      if (left() > 0 || trying) {
        const retryAfterMs = Math.max(left(), 1_000);
        throw new GraphFault('unavailable', { mayBeDone: false, code: 'resting', retryAfterMs });
      }
      trying = true;
      return () => {
        trying = false;
      };
    },
    answered() {
      failures = 0;
    },
    failed() {
      failures += 1;
      closedUntil = real() + CLOSED_MS;
    },
    closed: () => left() > 0,
  };
}
