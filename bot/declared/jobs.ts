import { resting } from '../delivery/service/jobs/redraw-at-rest.ts';
import { filingMissed } from '../document/service/jobs/file-missed.ts';
import { reconciling } from '../document/service/jobs/reconcile.ts';
import { sweeping } from '../document/service/jobs/sweep.ts';
import { rosters } from '../forum/service/jobs/refresh-rosters.ts';
import { makingReady } from '../search/service/jobs/make-ready.ts';
import type { Job } from '../service/jobs/job.ts';

/** Everything that the service does by itself, but for sending. */
export const JOBS: readonly Job[] = [rosters, sweeping, resting, makingReady, filingMissed, reconciling];
