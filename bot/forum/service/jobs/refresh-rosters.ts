import { type Job, SIX_HOURS_MS } from '../../../service/jobs/job.ts';
import { refreshRosters } from '../refresh-rosters.ts';

export const rosters: Job = { name: 'refresh-rosters', everyMs: SIX_HOURS_MS, run: refreshRosters };
