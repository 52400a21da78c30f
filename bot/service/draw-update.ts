import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow } from '../ports/store.ts';
import type { Context } from './context.ts';
import { drawDatesPost } from './draw-update/dates.ts';
import { drawMeetingPost } from './draw-update/meeting.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: string;
  message: Drawn;
}

/** A post as it should look now, and the team it stands in. */
export interface DrawnPost {
  team: { serviceUrl: string; channel: string };
  message: Drawn;
}

/** Draws what a subject is about, from what stands now; null when nothing is to be redrawn. */
type DrawPost = (id: string, context: Context) => Promise<DrawnPost | null>;

/** By the first part of the subject: "meeting:<id>" is drawn by `meeting`. */
const DRAWN_BY: Record<string, DrawPost> = {
  meeting: drawMeetingPost,
  dates: drawDatesPost,
};

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate(row: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const [about = '', ...id] = row.subject.split(':');
  const draw = Object.hasOwn(DRAWN_BY, about) ? DRAWN_BY[about] : undefined;
  const post = (await context.store.outbox.bySubject(row.subject))
    .filter(({ kind, status }) => kind === 'post' && status === 'sent')
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const { conversation, activity } = post?.outcome ?? {};
  if (!post || !conversation || !activity) return null;
  const drawn = (await draw?.(id.join(':'), context)) ?? null;
  if (drawn === null) return null;
  const { serviceUrl, channel } = drawn.team;
  return { serviceUrl, channel, sent: { conversation, activity }, post: post.id, message: drawn.message };
}
