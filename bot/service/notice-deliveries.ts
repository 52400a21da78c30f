import { askedSeats, holderOn } from '../domain/asking/seats.ts';
import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow, Loaded, NewDelivery } from '../ports/store.ts';
import type { MeetingBundle } from '../views/meeting-bundle.ts';
import { bundleOf } from './bundle.ts';
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
  const { channel, serviceUrl } = bundle.team.facts;
  const message = drawCommonCard(bundle, usersOf(after, bundle), context, now);
  const key = noticeKey(id, bundle.meeting.revision);
  const place = { serviceUrl, channel, subject: meetingSubject(id) };
  return [channelPost(key, place, message, recipients(bundle))];
}

/** A post in a body's channel, stored exactly as it is sent. */
export function channelPost(
  key: string,
  { serviceUrl, channel, subject }: { serviceUrl: string; channel: string; subject: string },
  message: Drawn,
  recipients: string[],
): NewDelivery {
  const address = { serviceUrl, conversation: channel, channel: true };
  return { key, kind: 'post', door: 'teams', thread: channel, subject, payload: { address, message }, recipients };
}

/** One row per post: so many answers are few updates. It is drawn from the state when it is sent. */
export function noticeUpdate(bundle: MeetingBundle | undefined): NewDelivery[] {
  if (bundle === undefined || bundle.meeting.status === 'planned' || bundle.team?.status !== 'connected') return [];
  const { revision } = bundle.meeting;
  if (revision === 0) return [];
  const target = noticeKey(bundle.id, revision);
  return [
    {
      key: `update:${target}`,
      kind: 'update',
      door: 'teams',
      thread: bundle.team.facts.channel,
      subject: meetingSubject(bundle.id),
      target,
      payload: null,
      recipients: [],
    },
  ];
}

export function newestPost(rows: DeliveryRow[]): DeliveryRow | undefined {
  const posts = rows.filter(({ kind }) => kind === 'post');
  return posts.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
}

/** Is the newest post of a subject one that failed, was taken back, or may not have arrived? */
export function isLost(rows: DeliveryRow[]): boolean {
  const newest = newestPost(rows);
  return newest !== undefined && ['failed', 'uncertain', 'withdrawn'].includes(newest.status);
}

function recipients({ seats, municipalities, meeting }: MeetingBundle): string[] {
  const { date } = meeting.definition.when;
  const holders = askedSeats(seats, municipalities, date).map((seat) => holderOn(seat, date)?.person);
  return [...new Set(holders.filter((person) => person !== undefined))].sort();
}
