import { postIn, updateIn } from '../../delivery/service/channel-post.ts';
import { askedSeats, holdersOn } from '../../kernel/asking/seats.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { extraBundleOf } from './bundle.ts';
import { drawCommonExtra } from './draw.ts';
import { aboutExtra } from './matter.ts';

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
