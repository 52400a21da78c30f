import { placeOf, toldIn } from '../../delivery/service/told-to.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import { chairOn } from '../../kernel/asking/chair.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { gather } from '../../service/gather.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import { drawApproval } from './draw-notice.ts';

export function chairOf(bundle: MeetingBundle, now: Date): string | undefined {
  return chairOn(bundle.forum.id, bundle.offices, bundle.seats, localDate(now, bundle.zone));
}

/** What the chair was asked, as it stands now: approved, asked of an older agenda, or called off. */
export async function drawApprovalPost(id: string, context: Context, sent: DeliveryRow): Promise<DrawnPost | null> {
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => bundleReads(id, rows, { rsvps: false, people: true }));
  const bundle = bundleOf(loaded, id);
  const team = placeOf(sent);
  if (bundle === undefined || team === undefined) return null;
  // What an earlier build sent does not say to whom.
  const person = toldIn(sent)?.person ?? chairOf(bundle, now) ?? null;
  const actor = { kind: 'account', account: '', person, secretariat: false } as const;
  const message = drawApproval(bundle, actor, CHANNEL_LANGUAGE, context, now, sent.about.number);
  return { team, message };
}
