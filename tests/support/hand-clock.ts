interface Sleeper {
  at: number;
  wake(): void;
}

export interface HandClock {
  real(): number;
  wait(ms: number, stop?: AbortSignal): Promise<void>;
  /** What has been waited for, in milliseconds, in the order in which it was begun. */
  waited: number[];
  /** Until somebody waits for exactly so long; then that long passes. */
  passOnce(ms: number): Promise<void>;
  pass(ms: number): void;
}

/** A clock that stands still until it is moved. */
export function createHandClock(start = Date.parse('2026-11-30T08:00:00Z')): HandClock {
  let now = start;
  let sleepers: (Sleeper & { ms: number })[] = [];
  const waited: number[] = [];
  const pass = (ms: number) => {
    now += ms;
    const due = sleepers.filter(({ at }) => at <= now);
    sleepers = sleepers.filter(({ at }) => at > now);
    for (const { wake } of due) wake();
  };
  return {
    real: () => now,
    waited,
    pass,
    wait: (ms, stop) =>
      new Promise((wake) => {
        waited.push(ms);
        const sleeper = { ms, at: now + ms, wake };
        sleepers.push(sleeper);
        stop?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          wake();
        });
      }),
    async passOnce(ms) {
      for (let looked = 0; !sleepers.some((sleeper) => sleeper.ms === ms); looked++) {
        if (looked === 2000) throw new Error(`Nobody waits for ${ms} ms, but for ${sleepers.map((one) => one.ms)}.`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      pass(ms);
    },
  };
}
