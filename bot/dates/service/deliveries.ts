import { postIn, updateIn } from '../../delivery/service/channel-post.ts';
import { askedSeats, holdersOn } from '../../kernel/asking/seats.ts';
import { usersAmong } from '../../meeting/service/draw-notice.ts';
import type { Loaded, NewDelivery } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { datesBundleOf } from './bundle.ts';
import { drawCommonDates } from './draw.ts';
import { aboutDates } from './matter.ts';

/** The key of a date question's one post. */
function datesKey(id: string): string {
  return `dates:${id}`;
}

/** The question's post in the body's channel: stored exactly as it is sent. */
export function datesPost(id: string, after: Loaded, context: Context, now: Date): NewDelivery[] {
  const bundle = datesBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected') return [];
  const { channel, serviceUrl } = bundle.team.facts;
  const message = drawCommonDates(bundle, usersAmong(after, bundle.seats, bundle.today, context), context, now);
  const asked = holdersOn(askedSeats(bundle.seats, bundle.municipalities, bundle.today), bundle.today);
  return [postIn({ serviceUrl, channel, about: aboutDates(id) }, datesKey(id), message, asked)];
}

/** One row per post: so many answers are few updates. It is drawn from the state when it is sent. */
export function datesUpdate(id: string, after: Loaded, now: Date): NewDelivery[] {
  const bundle = datesBundleOf(after, id, now);
  if (bundle?.team?.status !== 'connected') return [];
  const { channel } = bundle.team.facts;
  return [updateIn({ channel, about: aboutDates(id) }, datesKey(id))];
}
