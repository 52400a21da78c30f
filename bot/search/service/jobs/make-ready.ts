import type { Job } from '../../../service/jobs/job.ts';
import { renewSearch } from '../renew.ts';

const MOST = 100_000;

/** So that little waits when somebody searches. After an update of the service all may wait: also what a build before made since. */
export const makingReady: Job = {
  name: 'make-ready-for-search',
  everyMs: 5 * 60_000,
  run: async ({ store }, stopping) => {
    await store.search.noteOutdated();
    await renewSearch(store, { most: MOST, stopping });
  },
};
