import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow } from '../ports/store.ts';
import { bundleOf, bundleReads } from './bundle.ts';
import type { Context } from './context.ts';
import { drawCommonCard, usersOf } from './draw-notice.ts';
import { gather } from './gather.ts';
import { meetingSubject, newestNotice } from './notice-deliveries.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: string;
  message: Drawn;
}

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate(row: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const id = row.subject.slice(meetingSubject('').length);
  const loaded = await gather(context.store, (rows) => [
    { kind: 'account' },
    ...bundleReads(id, rows, { rsvps: true, people: false }),
  ]);
  const bundle = bundleOf(loaded, id);
  const sent = (await context.store.outbox.bySubject(row.subject)).filter(({ status }) => status === 'sent');
  const post = newestNotice(sent);
  const { conversation, activity } = post?.outcome ?? {};
  if (bundle?.team?.status !== 'connected' || !post || !conversation || !activity) return null;
  const { serviceUrl, channel } = bundle.team.facts;
  const message = drawCommonCard(bundle, usersOf(loaded, bundle), context, context.clock.now());
  return { serviceUrl, channel, sent: { conversation, activity }, post: post.id, message };
}
