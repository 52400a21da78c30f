import { isSecretariat } from '../domain/actor.ts';
import { askingSeats } from '../domain/extra/asking-seats.ts';
import { countedAsks } from '../domain/extra/extra-request.ts';
import { localDate } from '../domain/local-time.ts';
import { isOver } from '../domain/meeting/hours.ts';
import { whenWords } from '../texts/dates.ts';
import { text } from '../texts/text.ts';
import { whoOf } from './answer-rows.ts';
import { inOrder } from './answer-words.ts';
import type { ExtraBundle } from './extra-bundle.ts';
import type { Reader } from './reader.ts';
import type { ExtraRequestView } from './year-view.ts';

export type ExtraStanding = 'open' | 'over' | 'planned' | 'closed';

/** Does the request still wait for others, and if not, what became of it? */
export function extraStanding({ request, zone }: ExtraBundle, now: Date): ExtraStanding {
  if (request.status !== 'open') return request.status;
  return isOver(request.when, zone, now) ? 'over' : 'open';
}

/** A request for an extra meeting as one reader may see it. */
export function extraView(bundle: ExtraBundle, { actor, language, now }: Reader): ExtraRequestView {
  const { id, request, forum, seats, zone } = bundle;
  const asks = countedAsks(request, seats);
  const own = askingSeats(actor, seats, localDate(now, zone));
  const mine = own.some((seat) => request.asks.some((ask) => ask.seat === seat.id));
  const open = extraStanding(bundle, now) === 'open';
  const whenText = whenWords(language, request.when);
  const needed = forum.rules.extraMeetingByMembers ?? asks.length;
  const count = asks.length;
  return {
    id,
    forum: forum.id,
    title: text(language, 'extra.title', { forum: forum.shortName, when: whenText }),
    reason: request.reason,
    whenText,
    counterText: text(language, 'extra.counter', { count, needed }),
    count,
    needed,
    who: inOrder(
      asks.map(({ seat }) => nameOf(seat, bundle)),
      (name) => name,
    ),
    canJoin: open && own.length > 0 && !mine && forum.rules.extraMeetingByMembers !== null,
    mine,
    canClose: open && isSecretariat(actor),
  };
}

/** Who asked first: the municipality or organisation. */
export function firstAsker(bundle: ExtraBundle): string {
  return nameOf(bundle.request.asks[0]?.seat, bundle);
}

function nameOf(id: string | undefined, bundle: ExtraBundle): string {
  const seat = bundle.seats.find((one) => one.id === id);
  return seat ? whoOf(seat, bundle) : '';
}
