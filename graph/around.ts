import type { Logger } from '../bot/ports/log.ts';

/** What the room needs of the process. */
export interface Around {
  /** Milliseconds since 1970, by the machine. */
  real(): number;
  log: Logger;
  /** Resolves when so many milliseconds have passed or `stop` is aborted. */
  wait(ms: number, stop?: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  /** The service is to end: what is on its way is finished, and nothing is waited for or tried again. */
  stopping?: AbortSignal;
}
