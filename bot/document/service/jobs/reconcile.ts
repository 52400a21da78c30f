import { head } from '../../../forum/service/bodies.ts';
import { localDate, localTime } from '../../../kernel/local-time.ts';
import type { Library } from '../../../ports/library.ts';
import type { Row } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { HOUR_MS, type Job, SIX_HOURS_MS } from '../../../service/jobs/job.ts';
import { lookAt } from '../look-at.ts';
import { record } from '../record.ts';

/** Local hours, the last one not included. */
const NIGHT = { from: '02:00', until: '05:00' };
/** The filer has the rest of what the app may ask at once. */
const AT_ONCE = 2;

/** Once each night what is filed is looked up by its id, and what is otherwise than it was filed is told. Nothing is mended. */
export const reconciling: Job = { name: 'reconcile-filings', everyMs: HOUR_MS, run: reconcile };

async function reconcile(context: Context, stopping: AbortSignal): Promise<void> {
  const { library, store, random } = context;
  const night = library && (await nightOf(context));
  if (library === undefined || night === undefined) return;
  // By the business's night: whoever has begun on it does it, and no instance does it again.
  const [name, holder] = [`job:reconcile-filings/${night}`, random()] as const;
  if ((await store.leases.take(name, holder, 2 * SIX_HOURS_MS)) === null) return;
  const unknown = await lookAtAll(library, context, stopping);
  // Those that the library did not tell of are looked at again in an hour, while it is night.
  if (stopping.aborted || unknown > 0) await store.leases.take(name, holder, 0);
}

async function nightOf({ store, clock }: Context): Promise<string | undefined> {
  const loaded = await gather(store, () => [{ kind: 'cooperation' }]);
  if (loaded.list('cooperation').length === 0) return undefined;
  const zone = head(loaded).timeZone;
  const time = localTime(clock.now(), zone);
  return time >= NIGHT.from && time < NIGHT.until ? localDate(clock.now(), zone) : undefined;
}

async function lookAtAll(library: Library, context: Context, stopping: AbortSignal): Promise<number> {
  const rows = await context.store.list({ kind: 'filing', statuses: ['filed'] });
  let [next, unknown] = [0, 0];
  const work = async () => {
    for (let row = rows[next++]; row && !stopping.aborted; row = rows[next++])
      if (!(await isLookedAt(row, library, context))) unknown += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (unknown > 0) context.log.warn({ filings: unknown }, 'filed papers could not be looked at this time');
  return unknown;
}

/** False: the library did not say. */
async function isLookedAt({ id, state }: Row<'filing'>, library: Library, context: Context): Promise<boolean> {
  if (state.status !== 'filed') return true;
  const seen = await lookAt(id, state, library, context);
  if (seen === 'unknown') return false;
  if (seen) await record(id, [seen], state.paper, context);
  return true;
}
