import { bundleOf, bundleReads } from '../bundle.ts';
import type { Context } from '../context.ts';
import { drawCommonCard, usersOf } from '../draw-notice.ts';
import type { DrawnPost } from '../draw-update.ts';
import { gather } from '../gather.ts';

/** A meeting's notice as it should look now. */
export async function drawMeetingPost(id: string, context: Context): Promise<DrawnPost | null> {
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...bundleReads(id, rows, { rsvps: true, people: false }),
  ]);
  const bundle = bundleOf(loaded, id);
  if (bundle?.team?.status !== 'connected') return null;
  const message = drawCommonCard(bundle, usersOf(loaded, bundle), context, context.clock.now());
  return { team: bundle.team.facts, message };
}
