import type { Context } from '../context.ts';
import { usersAmong } from '../draw-notice.ts';
import { drawCommonRound } from '../draw-round.ts';
import { gather } from '../gather.ts';
import { roundBundleOf, roundReads } from '../round-bundle.ts';
import type { DrawnPost } from './drawn-post.ts';

/** A Round as it should look now. */
export async function drawRoundPost(id: string, context: Context): Promise<DrawnPost | null> {
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...roundReads(id, rows, { people: false }),
  ]);
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle?.team?.status !== 'connected') return null;
  const message = drawCommonRound(bundle, usersAmong(loaded, bundle.seats, bundle.today), context, now);
  return { team: bundle.team.facts, message };
}
