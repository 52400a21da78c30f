// Loaded before the service (node --import), and so in each of its threads: a calendar that says so is read for ever. No file of
// ours takes longer than the deadline on every machine, since what reading does is counted.
import { isMainThread, parentPort } from 'node:worker_threads';

/** In a calendar's lines. */
export const FOREVER = 'X-BENCH:FOREVER';

if (!isMainThread) {
  parentPort?.on('message', (job) => {
    while (job?.read === 'calendar' && Buffer.from(job.bytes).includes(FOREVER));
  });
}
