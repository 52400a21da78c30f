import type { Seat } from '../domain/cooperation/states.ts';
import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow, Loaded, Read } from '../ports/store.ts';
import { bundleOf, bundleReads, definitions } from './bundle.ts';
import type { Context } from './context.ts';
import { drawCommonCard, usersOf } from './draw-notice.ts';
import { gather } from './gather.ts';
import { meetingSubject } from './notice-deliveries.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: string;
  message: Drawn;
}

/** The accounts of all who hold a seat that was read. */
function accountReads(loaded: Loaded): Read[] {
  const holders = definitions<Seat>(loaded, 'seat').flatMap((seat) => seat.holders);
  const persons = holders.flatMap(({ person, assistant }) => (assistant ? [person, assistant] : [person]));
  return persons.length > 0 ? [{ kind: 'account', persons: [...new Set(persons)].sort() }] : [];
}

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate(row: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const id = row.subject.slice(meetingSubject('').length);
  const loaded = await gather(context.store, (rows) => [
    ...bundleReads(id, rows, { rsvps: true, people: false }),
    ...accountReads(rows),
  ]);
  const bundle = bundleOf(loaded, id);
  const post = (await context.store.outbox.bySubject(row.subject))
    .filter(({ kind, status }) => kind === 'post' && status === 'sent')
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const { conversation, activity } = post?.outcome ?? {};
  if (bundle?.team?.status !== 'connected' || !post || !conversation || !activity) return null;
  const { serviceUrl, channel } = bundle.team.facts;
  const message = drawCommonCard(bundle, usersOf(loaded, bundle), context, context.clock.now());
  return { serviceUrl, channel, sent: { conversation, activity }, post: post.id, message };
}
