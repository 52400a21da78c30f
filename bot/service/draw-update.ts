import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow } from '../ports/store.ts';
import type { Context } from './context.ts';
import { drawDatesPost } from './draw-update/dates.ts';
import type { DrawnPost } from './draw-update/drawn-post.ts';
import { drawExtraPost } from './draw-update/extra.ts';
import { drawMeetingPost } from './draw-update/meeting.ts';
import { drawRoundPost } from './draw-update/round.ts';
import { newestNotice, newestPost } from './notice-deliveries.ts';

export interface DrawnUpdate {
  serviceUrl: string;
  channel: string;
  /** Where the post stands. */
  sent: { conversation: string; activity: string };
  /** The post's delivery. */
  post: DeliveryRow;
  message: Drawn;
}

interface Subject {
  /** Draws what the subject is about, from what stands now; null when nothing is to be redrawn. */
  draw(id: string, context: Context): Promise<DrawnPost | null>;
  /** The newest of the subject's posts that carries the card. */
  newest(rows: DeliveryRow[]): DeliveryRow | undefined;
}

/** By the first part of the subject: "meeting:<id>". */
const SUBJECTS: Record<string, Subject> = {
  meeting: { draw: drawMeetingPost, newest: newestNotice },
  dates: { draw: drawDatesPost, newest: newestPost },
  extra: { draw: drawExtraPost, newest: newestPost },
  round: { draw: drawRoundPost, newest: newestPost },
};

/** The card of a post as it should look now, or null when there is no post to redraw or no team to reach it in. */
export async function drawUpdate(row: DeliveryRow, context: Context): Promise<DrawnUpdate | null> {
  const [about = '', ...id] = row.subject.split(':');
  const subject = Object.hasOwn(SUBJECTS, about) ? SUBJECTS[about] : undefined;
  const sent = (await context.store.outbox.bySubject(row.subject)).filter(({ status }) => status === 'sent');
  const post = subject?.newest(sent);
  const { conversation, activity } = post?.outcome ?? {};
  if (!subject || !post || !conversation || !activity) return null;
  const drawn = await subject.draw(id.join(':'), context);
  if (drawn === null) return null;
  const { serviceUrl, channel } = drawn.team;
  return { serviceUrl, channel, sent: { conversation, activity }, post, message: drawn.message };
}
