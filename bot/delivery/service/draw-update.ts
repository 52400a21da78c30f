import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { roleIn } from '../../service/matter.ts';
import { firstKey, newestOf } from './channel-post.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: DeliveryRow;
  message: Drawn;
  /** Is it posted anew where it is gone? */
  anew: boolean;
}

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate(row: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const { about } = row;
  const role = roleIn(context.matters, about);
  if (!role?.draw) return null;
  const sent = (await context.store.outbox.byMatter(about.matter)).filter(isSent);
  const own = role.stands === 'one' ? sent : sent.filter((one) => firstKey(one) === row.target);
  const post = newestOf(own, about.role);
  const { conversation, activity } = post?.outcome ?? {};
  if (!post || !conversation || !activity) return null;
  const drawn = await role.draw(about.matter.id, context, post);
  if (!drawn) return null;
  const { serviceUrl, channel } = drawn.team;
  const anew = role.stands === 'one';
  return { serviceUrl, channel, sent: { conversation, activity }, post, message: drawn.message, anew };
}

function isSent({ status }: DeliveryRow): boolean {
  return status === 'sent';
}
