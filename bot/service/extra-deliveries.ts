import { askedSeats, holderOn } from '../domain/asking/seats.ts';
import { localDate } from '../domain/local-time.ts';
import type { Loaded, NewDelivery } from '../ports/store.ts';
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
  const key = extraSubject(id);
  const about = { door: 'teams', thread: channel, subject: key } as const;
  if (kind === 'update') return [{ ...about, kind, key: `update:${key}`, target: key, payload: null, recipients: [] }];
  const address = { serviceUrl, conversation: channel, channel: true };
  const today = localDate(now, bundle.zone);
  const members = askedSeats(bundle.seats, bundle.municipalities, today).filter((seat) => seat.role === 'member');
  const people = members.flatMap((seat) => holderOn(seat, today)?.person ?? []);
  const payload = { address, message: drawCommonExtra(bundle, context, now) };
  return [{ ...about, kind, key, payload, recipients: [...new Set(people)].sort() }];
}
