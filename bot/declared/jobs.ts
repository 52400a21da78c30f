import type { Job } from './job.ts';
import { rosters } from './refresh-rosters.ts';
import { sweeping } from './sweep-documents.ts';

/** Everything that the service does by itself, but for sending. */
export const JOBS: readonly Job[] = [rosters, sweeping];
