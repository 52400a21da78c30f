import type { Around } from '../around.ts';

/** So many may go at once after a pause. */
const AT_ONCE = 5;

/** Resolves when one more may go, so that it is never more than so many a minute for long. */
export function createPace(aMinute: number, { real, wait }: Pick<Around, 'real' | 'wait'>): () => Promise<void> {
  const every = 60_000 / aMinute;
  let next = 0;
  return async () => {
    const now = real();
    const turn = Math.max(next, now - (AT_ONCE - 1) * every);
    next = turn + every;
    if (turn > now) await wait(turn - now);
  };
}
