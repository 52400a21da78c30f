import { setTimeout } from 'node:timers/promises';

export async function wait(ms: number, stop?: AbortSignal): Promise<void> {
  // It rejects only when it is stopped.
  await setTimeout(ms, undefined, stop ? { signal: stop } : {}).catch(() => undefined);
}

type Wait = typeof wait;

/** No wait, and so no limit of a call, is longer than until `ending` is aborted. */
export function waitUntil(ending: AbortSignal, given: Wait): Wait {
  return async (ms, stop) => {
    const either = new AbortController();
    const end = () => either.abort();
    const signals = stop ? [ending, stop] : [ending];
    for (const signal of signals) {
      if (signal.aborted) end();
      signal.addEventListener('abort', end, { once: true });
    }
    await given(ms, either.signal);
    for (const signal of signals) signal.removeEventListener('abort', end);
  };
}
