import { askedSeats, holdersOn } from '../domain/asking/seats.ts';
import { localDate } from '../domain/local-time.ts';
import type { Loaded, NewDelivery } from '../ports/store.ts';
import { postIn, updateIn } from './channel-post.ts';
import type { Context } from './context.ts';
import { drawCommonExtra } from './draw-extra.ts';
import { extraBundleOf } from './extra-bundle.ts';

export function extraSubject(id: string): string {
  return `extra:${id}`;
}

/** The request's post in the body's channel, or its update once it is there; nothing where the body has no channel. */
export function extraDelivery(
  id: string,
  kind: 'post' | 'update',
  after: Loaded,
  context: Context,
  now: Date,
): NewDelivery[] {
  const bundle = extraBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = bundle.team.facts;
  const subject = extraSubject(id);
  if (kind === 'update') return [updateIn({ channel, subject }, subject)];
  const today = localDate(now, bundle.zone);
  const members = askedSeats(bundle.seats, bundle.municipalities, today).filter((seat) => seat.role === 'member');
  return [
    postIn({ serviceUrl, channel, subject }, subject, drawCommonExtra(bundle, context, now), holdersOn(members, today)),
  ];
}
