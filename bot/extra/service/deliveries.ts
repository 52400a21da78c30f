import { askedSeats, holdersOn } from '../domain/asking/seats.ts';
import { localDate } from '../domain/local-time.ts';
import type { Loaded, NewDelivery } from '../ports/store.ts';
import { postIn, updateIn } from './channel-post.ts';
import type { Context } from './context.ts';
import { drawCommonExtra } from './draw-extra.ts';
import { extraBundleOf } from './extra-bundle.ts';
import { aboutExtra } from './extra-matter.ts';

/** The key of a request's one post. */
function extraKey(id: string): string {
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
  const about = aboutExtra(id);
  if (kind === 'update') return [updateIn({ channel, about }, extraKey(id))];
  const today = localDate(now, bundle.zone);
  const members = askedSeats(bundle.seats, bundle.municipalities, today).filter((seat) => seat.role === 'member');
  const message = drawCommonExtra(bundle, context, now);
  return [postIn({ serviceUrl, channel, about }, extraKey(id), message, holdersOn(members, today))];
}
