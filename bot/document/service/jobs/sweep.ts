import { sweepDocuments } from '../sweep-documents.ts';
import { type Job, SIX_HOURS_MS } from './job.ts';

export const sweeping: Job = {
  name: 'sweep-documents',
  everyMs: SIX_HOURS_MS,
  run: (context) => sweepDocuments(context),
};
