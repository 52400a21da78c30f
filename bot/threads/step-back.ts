import { constants, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/**
 * Whoever presses goes before what a thread of ours does beside: on Linux a thread has a priority of its own, and 0 names
 * the one that asks. Elsewhere it would be the whole process's, so nothing is done there, nor where it is not allowed.
 */
export function stepBack(): void {
  if (isMainThread || process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The thread works all the same.
  }
}
