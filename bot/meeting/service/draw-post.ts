import { holderAccountReads } from '../../forum/service/bodies.ts';
import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import { drawCommonCard, usersOf } from './draw-notice.ts';

/** A meeting's notice as it should look now. */
export async function drawMeetingPost(id: string, context: Context): Promise<DrawnPost | null> {
  const loaded = await gather(context.store, (rows) => [
    ...bundleReads(id, rows, { rsvps: true, people: false }),
    ...holderAccountReads(rows),
  ]);
  const bundle = bundleOf(loaded, id);
  if (bundle?.team?.status !== 'connected') return null;
  const message = drawCommonCard(bundle, usersOf(loaded, bundle, context), context, context.clock.now());
  return { team: bundle.team.facts, message };
}
