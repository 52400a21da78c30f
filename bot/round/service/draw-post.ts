import { usersAmong } from '../../meeting/service/draw-notice.ts';
import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { roundBundleOf, roundReads } from './bundle.ts';
import { drawCommonRound } from './draw.ts';

/** A Round as it should look now. */
export async function drawRoundPost(id: string, context: Context): Promise<DrawnPost | null> {
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...roundReads(id, rows, { people: false }),
  ]);
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle?.team?.status !== 'connected') return null;
  const message = drawCommonRound(bundle, usersAmong(loaded, bundle.seats, bundle.today, context), context, now);
  return { team: bundle.team.facts, message };
}
