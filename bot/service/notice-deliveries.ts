import { askedSeats, holdersOn } from '../domain/asking/seats.ts';
import { postOf, revisionOf } from '../domain/meeting/meeting.ts';
import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow, Loaded, NewDelivery } from '../ports/store.ts';
import { text } from '../texts/text.ts';
import type { MeetingBundle } from '../views/meeting-bundle.ts';
import { bundleOf } from './bundle.ts';
import { firstKey, postIn, updateIn } from './channel-post.ts';
import { CHANNEL_LANGUAGE } from './channel-reader.ts';
import type { Context } from './context.ts';
import { drawCommonCard, usersOf } from './draw-notice.ts';

export function meetingSubject(id: string): string {
  return `meeting:${id}`;
}

export function noticeKey(meeting: string, revision: number): string {
  return `notice:${meeting}:${revision}`;
}

/** The notice's post in the body's channel. */
export function noticePost(id: string, after: Loaded, context: Context, now: Date): NewDelivery[] {
  const bundle = bundleOf(after, id);
  if (bundle?.meeting.status !== 'noticed' || bundle.team?.status !== 'connected') return [];
  const message = drawCommonCard(bundle, usersOf(after, bundle), context, now, replaces(bundle));
  return channelPost(bundle, noticeKey(id, bundle.meeting.revision), () => message);
}

/** A post beside an earlier one that may stand in the channel after all names it. */
function replaces({ meeting }: MeetingBundle): string | undefined {
  return revisionOf(meeting) > 1 ? text(CHANNEL_LANGUAGE, 'card.notice.replaces') : undefined;
}

/** A post in the body's channel, to everyone who is asked about the meeting; none where the body has no team. */
export function channelPost(bundle: MeetingBundle, key: string, draw: (channel: string) => Drawn): NewDelivery[] {
  if (bundle.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = bundle.team.facts;
  const place = { serviceUrl, channel, subject: meetingSubject(bundle.id) };
  return [postIn(place, key, draw(channel), recipients(bundle))];
}

/** One row per post: so many answers are few updates. It is drawn from the state when it is sent. */
export function noticeUpdate(bundle: MeetingBundle | undefined): NewDelivery[] {
  if (bundle?.team?.status !== 'connected') return [];
  const post = postOf(bundle.meeting);
  if (post === 0) return [];
  const { channel } = bundle.team.facts;
  return [updateIn({ channel, subject: meetingSubject(bundle.id) }, noticeKey(bundle.id, post))];
}

/** The newest of the posts that carry the notice itself: short posts about a change are not among them. */
export function newestNotice(rows: DeliveryRow[]): DeliveryRow | undefined {
  return newestPost(rows.filter(isNotice));
}

/** A notice posted anew by an earlier build does not name its first, and has only its own key to go by. */
function isNotice(row: DeliveryRow): boolean {
  const first = firstKey(row);
  return row.kind === 'post' && (first.startsWith('notice:') || first.startsWith('again:'));
}

export function newestPost(rows: DeliveryRow[]): DeliveryRow | undefined {
  return rows.filter(({ kind }) => kind === 'post').sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
}

/** May anybody have seen the notice: does a post of it stand in the channel, or perhaps stand there? */
export function hasLeft(rows: DeliveryRow[]): boolean {
  return rows.some((row) => isNotice(row) && ['sending', 'sent', 'uncertain'].includes(row.status));
}

/** Is the newest notice of a meeting one that failed, was taken back, or may not have arrived? */
export function isLost(rows: DeliveryRow[]): boolean {
  return ['failed', 'uncertain', 'withdrawn'].includes(newestNotice(rows)?.status ?? '');
}

function recipients({ seats, municipalities, meeting }: MeetingBundle): string[] {
  const { date } = meeting.definition.when;
  return holdersOn(askedSeats(seats, municipalities, date), date);
}
