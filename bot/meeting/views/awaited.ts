import { awaitedSeats, holderOn } from '../../kernel/asking/seats.ts';
import { silentSeats } from '../../kernel/asking/silent-seats.ts';
import type { Silent } from '../../kernel/asking/unanswered.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { substitutesOf } from '../domain/called-seats.ts';
import { whoOf } from './answer-rows.ts';
import type { MeetingBundle } from './bundle.ts';
import { calledIn } from './called.ts';

/** Who has not answered of those whose answers are awaited; a substitute who was called is named as one. */
export function silentIn(bundle: MeetingBundle): Silent[] {
  const { date } = bundle.meeting.definition.when;
  const named = (seat: SeatDefinition) =>
    seat.role === 'substitute' ? `${whoOf(seat, bundle)} (${seat.title})` : whoOf(seat, bundle);
  return silentSeats(awaitedIn(bundle), date, ({ id }) => bundle.rsvps.has(id), named);
}

/** In the place of a seat that is vacant, or whose holder can't come, its substitutes who were called, until one of them comes. */
function awaitedIn(bundle: MeetingBundle): SeatDefinition[] {
  const { seats, municipalities, rsvps, meeting } = bundle;
  const { date } = meeting.definition.when;
  const { asked } = calledIn(bundle);
  const value = ({ id }: SeatDefinition) => rsvps.get(id)?.answer.value;
  const isHeld = (seat: SeatDefinition) => holderOn(seat, date) !== undefined;
  return awaitedSeats(seats, municipalities, date).flatMap((seat) => {
    const called = substitutesOf(seat, asked).filter(isHeld);
    const needed = !isHeld(seat) || value(seat) === 'substitute';
    if (!needed || called.length === 0) return [seat];
    return called.some((one) => value(one) === 'attending' || value(one) === 'remote') ? [] : called;
  });
}
