import { createHash } from 'node:crypto';
import { refuse } from '../kernel/refusal.ts';
import type { PaperJob, Papers } from '../ports/papers.ts';
import { createThread, type ThreadLimits } from '../threads/thread.ts';
import { workerEntry } from '../threads/worker-entry.ts';
import { createMadeOnce } from './made-once.ts';

/** Five times what the largest papers need: forty questions, answered at length by forty municipalities. */
const LIMITS: ThreadLimits = { deadlineMs: 10_000, memoryMb: 192, restMs: 60_000 };

/** Makes papers in a thread of its own: neither who presses nor who uploads a list waits for one, nor the other way round. */
export function createPapers(limits: Partial<ThreadLimits> = {}, entry = () => workerEntry('printing')): Papers {
  const thread = createThread<PaperJob>(entry, { ...LIMITS, ...limits });
  const madeOnce = createMadeOnce();
  const print = async (job: PaperJob) => {
    const bytes = await thread.run(job);
    return bytes instanceof Uint8Array ? bytes : undefined;
  };
  return {
    make: async (job) => (await madeOnce(keyOf(job), () => print(job))) ?? refuse('refusal.paper-too-heavy'),
    stop: () => thread.stop(),
  };
}

function keyOf(job: PaperJob): string {
  return createHash('sha256').update(JSON.stringify(job)).digest('base64');
}
