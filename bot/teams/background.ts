import { errorLine } from '../ports/error-line.ts';
import type { Logger } from '../ports/log.ts';

/** Work that goes on after Teams was answered. Its failures are logged and end nothing. */
export interface Background {
  run(what: string, ids: object, work: () => Promise<unknown>): void;
  /** When nothing is under way any more, for a clean stop. */
  settled(): Promise<void>;
}

export function createBackground(log: Logger): Background {
  const running = new Set<Promise<void>>();
  return {
    run(what, ids, work) {
      const run = (async () => {
        try {
          await work();
        } catch (error) {
          log.error({ ...ids, what, ...errorLine(error) }, 'work after an answer failed');
        }
      })().finally(() => running.delete(run));
      running.add(run);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
