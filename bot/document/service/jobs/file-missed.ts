import { errorLine } from '../../../ports/error-line.ts';
import type { FilingArea } from '../../../ports/filings.ts';
import type { Context } from '../../../service/context.ts';
import { HOUR_MS, type Job } from '../../../service/jobs/job.ts';
import { type Task, workOf } from '../../../service/task.ts';
import { queuedFacts } from '../queue.ts';

/** In an hour: what a service did in years before it filed anything doesn't come all at once. */
const MOST = 50;

/**
 * Queues what stands and was never queued: what an earlier build did, before this one or beside it. Of several editions
 * the last one.
 */
export const filingMissed: Job = { name: 'file-missed', everyMs: HOUR_MS, run: fileMissed };

async function fileMissed(context: Context, stopping: AbortSignal): Promise<void> {
  const { library, store, clock, filings, log } = context;
  if (library === undefined) return;
  const known = new Set(
    (await store.list({ kind: 'filing' })).map(({ state: { paper } }) => keyOf(paper.of, paper.about, paper.edition)),
  );
  let left = MOST;
  for (const [of, area] of Object.entries(filings)) {
    const standing = await area.standing(store, clock.now());
    const missed = standing.filter(({ about, edition }) => !known.has(keyOf(of, about, edition)));
    if (missed.length > 0) log.info({ of, missed: missed.length }, 'papers that were never queued are to be filed');
    for (const { about } of missed.slice(0, left)) {
      if (stopping.aborted) return;
      await queueMissed(of, about, area, context).catch((error: unknown) =>
        log.error({ of, about, ...errorLine(error) }, 'a paper that was never queued could not be'),
      );
    }
    left = Math.max(0, left - missed.length);
  }
  if (left < MOST) context.nudge('now');
}

const keyOf = (of: string, about: string, edition: number) => `${of} ${about} ${edition}`;

async function queueMissed(of: string, about: string, area: FilingArea<Context>, context: Context): Promise<void> {
  const { store, clock, random } = context;
  const task: Task = {
    reads: (loaded) => [...area.reads(about, loaded), { kind: 'filing', about }],
    locks: () => area.locks(about),
    decide: (loaded) => {
      const facts = queuedFacts(of, about, area.papers(about, loaded), { after: loaded, context });
      return facts.length > 0 ? facts : 'repeat';
    },
  };
  await store.commit(workOf(`missed:${of}:${about}:${random()}`, { kind: 'system', what: 'clock' }, task, clock.now()));
}
