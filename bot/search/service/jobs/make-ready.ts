import type { Job } from '../../../service/jobs/job.ts';
import { renewSearch } from '../renew.ts';

const MOST = 100_000;

/** So that little waits when somebody searches; after an update of the service too, when all of it does. */
export const makingReady: Job = {
  name: 'make-ready-for-search',
  everyMs: 5 * 60_000,
  run: ({ store }, stopping) => renewSearch(store, { most: MOST, stopping }),
};
