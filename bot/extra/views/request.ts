import { rolesOf } from '../../kernel/asking/relation.ts';
import { localDate } from '../../kernel/local-time.ts';
import { isOver } from '../../meeting/domain/hours.ts';
import { whoOf } from '../../meeting/views/answer-rows.ts';
import { whenWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { askingSeats } from '../domain/asking-seats.ts';
import { mayCloseExtraMeeting } from '../domain/close.ts';
import { mayJoinExtraMeeting } from '../domain/join.ts';
import { countedAsks, hasAsked } from '../domain/state.ts';
import type { ExtraBundle } from './bundle.ts';
import type { ExtraRequestView } from './request-view.ts';

export type ExtraStanding = 'open' | 'over' | 'planned' | 'closed';

/** Does the request still wait for others, and if not, what became of it? */
export function extraStanding({ request, zone }: ExtraBundle, now: Date): ExtraStanding {
  if (request.status !== 'open') return request.status;
  return isOver(request.when, zone, now) ? 'over' : 'open';
}

/** A request for an extra meeting as one reader may see it. */
export function extraView(bundle: ExtraBundle, reader: Reader): ExtraRequestView {
  const { actor, language, now } = reader;
  const { id, request, forum, seats, zone } = bundle;
  const asks = countedAsks(request, seats);
  const today = localDate(now, zone);
  const asked = { ...askedBy(reader, rolesOf(actor, seats, today)), forum, seats, zone };
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
    canJoin: mayJoinExtraMeeting(request, asked) === undefined,
    mine: hasAsked(request, askingSeats(actor, seats, today)),
    canClose: mayCloseExtraMeeting(request, asked) === undefined,
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
