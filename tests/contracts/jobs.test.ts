import { JOBS } from '../../bot/declared/jobs.ts';
import type { Store } from '../../bot/ports/store.ts';
import type { Context } from '../../bot/service/context.ts';
import type { Job } from '../../bot/service/jobs/job.ts';
import { createRunner, type Runner } from '../../bot/service/jobs/runner.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const HOUR_MS = 3600 * 1000;

it('no two jobs share a name, and so a lease', () => {
  expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
});

describeStores('A job', (name) => {
  let url: string;
  let store: Store;
  let logged: { job?: string; message: string }[];
  let runners: Runner[];

  beforeEach(async () => {
    url = await freshDatabase(name);
    store = await openStoreAt(name, url);
    logged = [];
    runners = [];
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await store.close();
  });

  /** An instance of the service, as its jobs see it. */
  function start(job: Job): Runner {
    const error = (line: { job?: string }, message: string) => void logged.push({ ...line, message });
    const context = {
      store,
      clock: { now: () => new Date(), real: Date.now },
      random: () => crypto.randomUUID(),
      log: { error },
    } as unknown as Context;
    const runner = createRunner([job], context);
    runners.push(runner);
    runner.start();
    return runner;
  }

  const counted = (everyMs: number, work: () => Promise<void> = async () => undefined) => {
    const runs: number[] = [];
    const run = async () => {
      runs.push(Date.now());
      await work();
    };
    return { runs, job: { name: 'counting', everyMs, run } };
  };

  const lapse = () => ask(url, "update lease set until = now() - interval '1 second'");
  const until = async (holds: () => unknown) => {
    for (const end = Date.now() + 10_000; !(await holds()); await wait(20)) expect(Date.now()).toBeLessThan(end);
  };
  const left = async () => {
    const [lease] = await ask<{ s: number }>(url, 'select extract(epoch from until - now())::float8 as s from lease');
    return lease?.s ?? 0;
  };

  it('is done once by two instances, and its lease stands for the rest of its period', async () => {
    const { runs, job } = counted(HOUR_MS);
    start(job);
    start(job);
    await until(async () => (await left()) > 3_000);
    expect(await left()).toBeLessThanOrEqual(3_600);
    await wait(100);
    expect(runs).toHaveLength(1);
  });

  it('is not done again within its period by an instance that starts, and is when the lease has lapsed', async () => {
    const { runs, job } = counted(HOUR_MS);
    const first = start(job);
    await until(async () => (await left()) > 3_000);
    await first.stop();
    await start(job).stop();
    expect(runs).toHaveLength(1);
    await lapse();
    start(job);
    await until(() => runs.length === 2);
  });

  it('is done again by the same instance in its next period', async () => {
    const { runs, job } = counted(150);
    start(job);
    await until(() => runs.length >= 3);
    expect(Number(runs[1]) - Number(runs[0])).toBeGreaterThanOrEqual(140);
  });

  it('under way is nobody else’s, until its instance is gone for half a minute', async () => {
    const { runs, job } = counted(HOUR_MS, () => finished);
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    start(job);
    await until(() => runs.length === 1);
    expect(await left()).toBeGreaterThan(20);
    expect(await left()).toBeLessThanOrEqual(30);
    await start(job).stop();
    expect(runs).toHaveLength(1);
    await lapse();
    start(job);
    await until(() => runs.length === 2);
    finish();
  });

  it('that throws is logged, and done the next time', async () => {
    const { runs, job } = counted(100, async () => {
      if (runs.length === 1) throw new Error('not today');
    });
    start(job);
    await until(() => runs.length === 2);
    expect(logged).toMatchObject([{ job: 'counting', message: expect.stringContaining('next time') }]);
  });

  it('that runs is waited for at a stop, told of it, and left to whoever starts next', async () => {
    let told = false;
    let done = false;
    const job: Job = {
      name: 'long',
      everyMs: HOUR_MS,
      run: async (_, stopping) => {
        while (!stopping.aborted) await wait(10);
        told = true;
        await wait(100);
        done = true;
      },
    };
    const runner = start(job);
    await until(async () => (await left()) > 0);
    await runner.stop();
    expect([told, done]).toEqual([true, true]);
    expect(await left()).toBeLessThanOrEqual(0);
  });
});

let finish: () => void = () => undefined;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
