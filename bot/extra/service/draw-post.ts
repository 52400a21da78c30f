import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import { extraBundleOf, extraReads } from './bundle.ts';
import { drawCommonExtra } from './draw.ts';

/** A request for an extra meeting as it should look now. */
export async function drawExtraPost(id: string, context: Context): Promise<DrawnPost | null> {
  const now = context.clock.now();
  const bundle = extraBundleOf(await gather(context.store, (rows) => extraReads(id, rows)), id, now);
  if (bundle?.team?.status !== 'connected') return null;
  return { team: bundle.team.facts, message: drawCommonExtra(bundle, context, now) };
}
