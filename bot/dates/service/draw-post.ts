import { usersAmong } from '../../meeting/service/draw-notice.ts';
import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { datesBundleOf, datesReads } from './bundle.ts';
import { drawCommonDates } from './draw.ts';

/** A date question as it should look now. */
export async function drawDatesPost(id: string, context: Context): Promise<DrawnPost | null> {
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...datesReads(id, rows, { people: false }),
  ]);
  const bundle = datesBundleOf(loaded, id, now);
  if (bundle?.team?.status !== 'connected') return null;
  const message = drawCommonDates(bundle, usersAmong(loaded, bundle.seats, bundle.today, context), context, now);
  return { team: bundle.team.facts, message };
}
