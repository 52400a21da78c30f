import { errorLine } from '../../ports/error-line.ts';
import type { Context } from '../context.ts';
import type { Job } from './job.ts';

/** A run's lease lapses so long after its process is gone, and another may begin. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
/** Between looks at a job that another instance has, or that is not due. */
const LOOK_MS = 60_000;

export interface Runner {
  start(): void;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Does each job when it is due, under a lease: one instance at a time, and once in its period. */
export function createRunner(jobs: readonly Job[], context: Context): Runner {
  const stopping = new AbortController();
  let running: Promise<unknown> | undefined;
  return {
    start: () => {
      running ??= Promise.all(jobs.map((job) => keepDoing(job, context, stopping.signal)));
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function keepDoing(job: Job, context: Context, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await attempt(job, context, stopping);
    await rest(Math.min(job.everyMs, LOOK_MS), stopping);
  }
}

/** One look at a job. Never rejects. */
async function attempt(job: Job, context: Context, stopping: AbortSignal): Promise<void> {
  // A new holder each time: one's own lease stands for the rest of the period too.
  const holder = context.random();
  const started = context.clock.real();
  const hold = (ms: number) => context.store.leases.take(`job:${job.name}`, holder, ms);
  try {
    if ((await hold(LEASE_MS)) === null) return;
    const renewal = setInterval(() => void hold(LEASE_MS).catch(() => null), RENEW_MS);
    await run(job, context, stopping).finally(() => clearInterval(renewal));
    // What was cut short is left to whoever starts next.
    await hold(stopping.aborted ? 0 : Math.max(0, started + job.everyMs - context.clock.real()));
  } catch (error) {
    context.log.error({ job: job.name, ...errorLine(error) }, 'a job could not reach the store');
  }
}

async function run(job: Job, context: Context, stopping: AbortSignal): Promise<void> {
  try {
    await job.run(context, stopping);
  } catch (error) {
    context.log.error({ job: job.name, ...errorLine(error) }, 'a job failed; it is tried again the next time');
  }
}

function rest(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve();
    const woken = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      stopping.removeEventListener('abort', woken);
      resolve();
    }, ms);
    stopping.addEventListener('abort', woken, { once: true });
  });
}
