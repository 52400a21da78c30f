import type { Around } from '../around.ts';

export interface TimeLimit {
  signal: AbortSignal;
  /** It was not needed. */
  end(): void;
}

export function timeLimit(ms: number, { wait }: Pick<Around, 'wait'>, outer?: AbortSignal): TimeLimit {
  const over = new AbortController();
  const notNeeded = new AbortController();
  void wait(ms, notNeeded.signal).then(() => {
    if (!notNeeded.signal.aborted) over.abort();
  });
  return {
    signal: outer ? AbortSignal.any([outer, over.signal]) : over.signal,
    end: () => notNeeded.abort(),
  };
}
