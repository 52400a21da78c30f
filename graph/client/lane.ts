import type { Around } from '../around.ts';
import { GraphFault } from '../fault.ts';

const FAILURES = 5;
const OPEN_MS = 30_000;

/** One mailbox, site or library: so many calls at once, none while it asks for peace or has failed time after time. */
export interface Lane {
  /** Waits for its turn and gives what to call when it is over. Rejects when there is no hope of one. */
  enter(stop: AbortSignal): Promise<() => void>;
  answered(): void;
  failed(): void;
  /** It asked for so many milliseconds of peace. */
  rest(ms: number): void;
  restsFor(): number;
}

export function createLane(most: number, { real }: Pick<Around, 'real'>): Lane {
  let free = most;
  const waiting: (() => void)[] = [];
  let failures = 0;
  let closedUntil = 0;
  let trying = false;
  let restUntil = 0;

  const leave = () => {
    free += 1;
    trying = false;
    waiting.shift()?.();
  };
  const turn = (stop: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        stop.removeEventListener('abort', give);
        free -= 1;
        resolve();
      };
      const give = () => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(new GraphFault('time-out', { mayBeDone: false }));
      };
      if (stop.aborted) return void reject(new GraphFault('time-out', { mayBeDone: false }));
      if (free > 0) return go();
      waiting.push(go);
      stop.addEventListener('abort', give, { once: true });
    });
  const refuseWhenOpen = () => {
    if (failures < FAILURES) return;
    const left = closedUntil - real();
    if (left <= 0 && !trying) {
      trying = true;
      return;
    }
    const retryAfterMs = Math.max(left, 1000);
    throw new GraphFault('unavailable', { mayBeDone: false, code: 'resting', retryAfterMs });
  };

  return {
    async enter(stop) {
      await turn(stop);
      try {
        refuseWhenOpen();
      } catch (fault) {
        leave();
        throw fault;
      }
      return leave;
    },
    answered() {
      failures = 0;
    },
    failed() {
      failures += 1;
      closedUntil = real() + OPEN_MS;
    },
    rest(ms) {
      restUntil = Math.max(restUntil, real() + ms);
    },
    restsFor: () => Math.max(0, restUntil - real()),
  };
}
