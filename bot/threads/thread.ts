import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  /** For one job, from when a thread that is ready gets it. */
  deadlineMs: number;
  /** Of JavaScript's heap. Buffers are not counted: what is unpacked is bounded where it is done. */
  memoryMb: number;
  /** A thread without jobs is ended after this long. */
  restMs: number;
}

/** A thread for heavy work that may have to be broken off: one at a time, made when it is needed. */
export interface Thread<Job> {
  /** What the job gave; undefined: it took more time or memory than it may, and was ended. Rejects when the thread fails. */
  run(job: Job): Promise<unknown>;
  /** Ends what runs; it and what waits reject. */
  stop(): Promise<void>;
}

/** What a thread says once, when it has loaded what it needs. */
export const READY = 'ready';

/** @param entry The JavaScript file that the thread runs. It says something once when it is ready, then answers each job. */
export function createThread<Job>(entry: () => Promise<string>, limits: ThreadLimits): Thread<Job> {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  let stopped = false;

  const end = async () => {
    clearTimeout(rest);
    const ended = running;
    running = undefined;
    await ended?.worker.terminate();
  };

  async function runNext(job: Job): Promise<unknown> {
    if (stopped) throw new Error('the thread has stopped');
    clearTimeout(rest);
    try {
      if (!running?.alive) running = await open(await entry(), limits.memoryMb);
      if (stopped) throw new Error('the thread has stopped');
      const answer = await within(limits.deadlineMs, running.ask(job));
      rest = setTimeout(end, limits.restMs).unref();
      return answer;
    } catch (error) {
      await end();
      if (error instanceof TooLate || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        return undefined;
      }
      throw error;
    }
  }

  return {
    run: (job) => {
      const mine = last.then(() => runNext(job));
      last = mine.catch(() => undefined);
      return mine;
    },
    stop: async () => {
      stopped = true;
      await end();
      await last;
      await end();
    },
  };
}

interface Running {
  worker: Worker;
  alive: boolean;
  ask(job: unknown): Promise<unknown>;
}

async function open(file: string, memoryMb: number): Promise<Running> {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  });
  // What is waited for keeps the process going, not the thread.
  worker.unref();
  let waiting: { resolve(answer: unknown): void; reject(why: unknown): void } | undefined;
  const next = () => new Promise<unknown>((resolve, reject) => (waiting = { resolve, reject }));
  const running: Running = {
    worker,
    alive: true,
    ask: (job) => {
      const answer = next();
      worker.postMessage(job);
      return answer;
    },
  };
  const gone = (why: unknown) => {
    running.alive = false;
    waiting?.reject(why);
  };
  worker.on('message', (answer) => waiting?.resolve(answer));
  worker.on('error', gone);
  worker.on('exit', () => gone(new Error('the thread ended')));
  await next();
  return running;
}

class TooLate extends Error {}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
