import { type Job, SIX_HOURS_MS } from '../../../service/jobs/job.ts';
import { sweepDocuments } from '../sweep.ts';

export const sweeping: Job = {
  name: 'sweep-documents',
  everyMs: SIX_HOURS_MS,
  run: (context) => sweepDocuments(context),
};
