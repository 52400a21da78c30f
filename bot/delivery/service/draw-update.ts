import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { roleIn } from '../../service/matter.ts';
import { newestPost } from './channel-post.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: DeliveryRow;
  message: Drawn;
}

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate({ about }: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const sent = (await context.store.outbox.byMatter(about.matter)).filter(({ status }) => status === 'sent');
  const post = newestPost(sent, about.role);
  const { conversation, activity } = post?.outcome ?? {};
  if (!post || !conversation || !activity) return null;
  const drawn = await roleIn(context.matters, about)?.draw?.(about.matter.id, context);
  if (!drawn) return null;
  const { serviceUrl, channel } = drawn.team;
  return { serviceUrl, channel, sent: { conversation, activity }, post, message: drawn.message };
}
