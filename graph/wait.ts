import { setTimeout } from 'node:timers/promises';

export async function wait(ms: number, stop?: AbortSignal): Promise<void> {
  // It rejects only when it is stopped.
  await setTimeout(ms, undefined, stop ? { signal: stop } : {}).catch(() => undefined);
}
