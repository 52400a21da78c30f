import { head } from '../../../forum/service/bodies.ts';
import { isWorkingDay } from '../../../kernel/days/working-days.ts';
import { localDate, localTime } from '../../../kernel/local-time.ts';
import type { Context } from '../../../service/context.ts';
import { gather } from '../../../service/gather.ts';
import { HOUR_MS, type Job } from '../../../service/jobs/job.ts';
import { updateIn } from '../channel-post.ts';

export const resting: Job = { name: 'redraw-at-rest', everyMs: HOUR_MS, run: redrawAtRest };

/** Before anybody is at work: local hours, the last one not included. */
const REST = { from: '03:00', until: '06:00' };

/** Before each working day begins, cards in which people write show who has answered since they were drawn. */
export async function redrawAtRest(context: Pick<Context, 'store' | 'clock' | 'nudge'>): Promise<void> {
  const { store, clock, nudge } = context;
  const loaded = await gather(store, () => [{ kind: 'cooperation' }]);
  if (loaded.list('cooperation').length === 0 || !isAtRest(clock.now(), head(loaded).timeZone)) return;
  const behind = await store.outbox.heldBack();
  for (const { thread, about, target } of behind) {
    if (target !== null) await store.outbox.add(updateIn({ channel: thread, about }, target));
  }
  if (behind.length > 0) nudge('now');
}

function isAtRest(now: Date, zone: string): boolean {
  const time = localTime(now, zone);
  return isWorkingDay(localDate(now, zone)) && time >= REST.from && time < REST.until;
}
