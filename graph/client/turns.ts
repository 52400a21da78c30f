import { GraphFault } from '../fault.ts';

/** So many at once; the others wait, in the order in which they came. */
export interface Turns {
  /** Gives what to call when the turn is over. Rejects when it has not come by `stop`. */
  take(stop?: AbortSignal): Promise<() => void>;
}

export function createTurns(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  const over = () => {
    free += 1;
    waiting.shift()?.();
  };
  return {
    take: (stop) =>
      new Promise((resolve, reject) => {
        const late = () => reject(new GraphFault('time-out', { mayBeDone: false }));
        const go = () => {
          stop?.removeEventListener('abort', giveUp);
          free -= 1;
          resolve(over);
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(go), 1);
          late();
        };
        if (stop?.aborted) return late();
        if (free > 0) return go();
        waiting.push(go);
        stop?.addEventListener('abort', giveUp, { once: true });
      }),
  };
}
