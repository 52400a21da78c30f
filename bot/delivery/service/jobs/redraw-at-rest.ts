import { head } from '../../../forum/service/bodies.ts';
import { isWorkingDay } from '../../../kernel/days/working-days.ts';
import { localDate, localTime } from '../../../kernel/local-time.ts';
import type { NewDelivery } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { HOUR_MS, type Job } from '../../../service/jobs/job.ts';
import { updateIn } from '../channel-post.ts';
import { passedBy } from './passed-by.ts';

export const resting: Job = { name: 'redraw-at-rest', everyMs: HOUR_MS, run: redrawAtRest };

/** Before anybody is at work: local hours, the last one not included. */
const REST = { from: '03:00', until: '06:00' };

/**
 * Before each working day begins, cards in which people write show who has answered since they were drawn, and no card asks
 * for what is over or names a last day that has been.
 */
export async function redrawAtRest(context: Pick<Context, 'store' | 'clock' | 'nudge' | 'matters'>): Promise<void> {
  const { store, clock, nudge } = context;
  const loaded = await gather(store, () => [{ kind: 'cooperation' }]);
  if (loaded.list('cooperation').length === 0) return;
  const zone = head(loaded).timeZone;
  if (!isAtRest(clock.now(), zone)) return;
  const behind = [...(await heldBack(store)), ...(await passedBy(context, zone))];
  for (const update of behind) await store.outbox.add(update);
  if (behind.length > 0) nudge('now');
}

async function heldBack({ outbox }: Context['store']): Promise<NewDelivery[]> {
  const rows = await outbox.heldBack();
  return rows.flatMap(({ thread, about, target }) =>
    target === null ? [] : [updateIn({ channel: thread, about }, target)],
  );
}

function isAtRest(now: Date, zone: string): boolean {
  const time = localTime(now, zone);
  return isWorkingDay(localDate(now, zone)) && time >= REST.from && time < REST.until;
}
