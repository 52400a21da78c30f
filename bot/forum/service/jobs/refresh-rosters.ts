import { refreshRosters } from '../refresh-rosters.ts';
import { type Job, SIX_HOURS_MS } from './job.ts';

export const rosters: Job = { name: 'refresh-rosters', everyMs: SIX_HOURS_MS, run: refreshRosters };
