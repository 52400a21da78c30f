import type { Context } from '../context.ts';

export const HOUR_MS = 3600 * 1000;
export const SIX_HOURS_MS = 6 * HOUR_MS;

/** What is done again and again, whether or not somebody asks. */
export interface Job {
  /** Under which its lease is taken: no two jobs have the same. */
  name: string;
  /** From one start to the next, in real milliseconds; at a start of the service it is done at once where it is due. */
  everyMs: number;
  /** Whatever it throws is logged. `stopping`: the service is being stopped, so the rest can wait for the next time. */
  run(context: Context, stopping: AbortSignal): Promise<void>;
}
