import { askedSeats, holderOn } from '../domain/asking/seats.ts';
import type { Loaded, NewDelivery } from '../ports/store.ts';
import type { PollBundle } from '../views/poll-bundle.ts';
import type { Context } from './context.ts';
import { drawCommonDates } from './draw-dates.ts';
import { usersAmong } from './draw-notice.ts';
import { pollBundleOf } from './poll-bundle.ts';

/** What deliveries about a date question are about; also the key of its one post. */
export function datesSubject(id: string): string {
  return `dates:${id}`;
}

/** The question's post in the body's channel: stored exactly as it is sent. */
export function datesPost(id: string, after: Loaded, context: Context, now: Date): NewDelivery[] {
  const bundle = pollBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = bundle.team.facts;
  const message = drawCommonDates(bundle, usersAmong(after, bundle.seats, bundle.today), context, now);
  return [
    {
      key: datesSubject(id),
      kind: 'post',
      door: 'teams',
      thread: channel,
      subject: datesSubject(id),
      payload: { address: { serviceUrl, conversation: channel, channel: true }, message },
      recipients: recipients(bundle),
    },
  ];
}

/** One row per post: so many answers are few updates. It is drawn from the state when it is sent. */
export function datesUpdate(id: string, after: Loaded, now: Date): NewDelivery[] {
  const bundle = pollBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected') return [];
  return [
    {
      key: `update:${datesSubject(id)}`,
      kind: 'update',
      door: 'teams',
      thread: bundle.team.facts.channel,
      subject: datesSubject(id),
      target: datesSubject(id),
      payload: null,
      recipients: [],
    },
  ];
}

function recipients({ seats, municipalities, today }: PollBundle): string[] {
  const holders = askedSeats(seats, municipalities, today).map((seat) => holderOn(seat, today)?.person);
  return [...new Set(holders.filter((person) => person !== undefined))].sort();
}
