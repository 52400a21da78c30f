import { newestPost, postIn, updateIn } from '../../delivery/service/channel-post.ts';
import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import { askedSeats, holdersOn } from '../../kernel/asking/seats.ts';
import type { About } from '../../ports/matters.ts';
import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow, Loaded, NewDelivery } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { text } from '../../texts/text.ts';
import { postOf, revisionOf } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';
import { calledIn } from '../views/called.ts';
import { bundleOf } from './bundle.ts';
import { drawCommonCard, usersOf } from './draw-notice.ts';
import { aboutMeeting } from './matter.ts';

export function noticeKey(meeting: string, revision: number): string {
  return `notice:${meeting}:${revision}`;
}

/** The notice's post in the body's channel. */
export function noticePost(id: string, after: Loaded, context: Context, now: Date): NewDelivery[] {
  const bundle = bundleOf(after, id);
  if (bundle?.meeting.status !== 'noticed' || bundle.team?.status !== 'connected') return [];
  const message = drawCommonCard(bundle, usersOf(after, bundle, context), context, now, replaces(bundle));
  const { revision } = bundle.meeting;
  return channelPost(bundle, noticeKey(id, revision), aboutMeeting(id, 'notice', revision), () => message);
}

/** A post beside an earlier one that may stand in the channel after all names it. */
export function replaces({ meeting }: MeetingBundle): string | undefined {
  return revisionOf(meeting) > 1 ? text(CHANNEL_LANGUAGE, 'card.notice.replaces') : undefined;
}

/** A post in the body's channel, to everyone who is asked about the meeting; none where the body has no team. */
export function channelPost(
  bundle: MeetingBundle,
  key: string,
  about: About,
  draw: (channel: string) => Drawn,
): NewDelivery[] {
  if (bundle.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = bundle.team.facts;
  return [postIn({ serviceUrl, channel, about }, key, draw(channel), recipients(bundle))];
}

/** One row per post: so many answers are few updates. It is drawn from the state when it is sent. */
export function noticeUpdate(bundle: MeetingBundle | undefined): NewDelivery[] {
  if (bundle?.team?.status !== 'connected') return [];
  const post = postOf(bundle.meeting);
  if (post === 0) return [];
  const { channel } = bundle.team.facts;
  return [updateIn({ channel, about: aboutMeeting(bundle.id, 'notice', post) }, noticeKey(bundle.id, post))];
}

export function newestNotice(rows: DeliveryRow[]): DeliveryRow | undefined {
  return newestPost(rows, 'notice');
}

/** May anybody have seen the notice: does a post of it stand in the channel, or perhaps stand there? */
export function hasLeft(rows: DeliveryRow[]): boolean {
  const notices = rows.filter(({ kind, about }) => kind === 'post' && about.role === 'notice');
  return notices.some(({ status }) => ['sending', 'sent', 'uncertain'].includes(status));
}

/** Is the newest notice of a meeting one that failed, was taken back, or may not have arrived? */
export function isLost(rows: DeliveryRow[]): boolean {
  return ['failed', 'uncertain', 'withdrawn'].includes(newestNotice(rows)?.status ?? '');
}

function recipients(bundle: MeetingBundle): string[] {
  const { date } = bundle.meeting.definition.when;
  return holdersOn(askedSeats(calledIn(bundle).asked, bundle.municipalities, date), date);
}
