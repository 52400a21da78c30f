import type { Context } from '../context.ts';
import { drawCommonDates } from '../draw-dates.ts';
import { usersAmong } from '../draw-notice.ts';
import { gather } from '../gather.ts';
import { pollBundleOf, pollReads } from '../poll-bundle.ts';
import type { DrawnPost } from './drawn-post.ts';

/** A date question as it should look now. */
export async function drawDatesPost(id: string, context: Context): Promise<DrawnPost | null> {
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...pollReads(id, rows, { people: false }),
  ]);
  const bundle = pollBundleOf(loaded, id, now);
  if (bundle?.team?.status !== 'connected') return null;
  const message = drawCommonDates(bundle, usersAmong(loaded, bundle.seats, bundle.today), context, now);
  return { team: bundle.team.facts, message };
}
