import { awaitedSeats } from '../../kernel/asking/seats.ts';
import { silentSeats } from '../../kernel/asking/silent-seats.ts';
import type { Silent } from '../../kernel/asking/unanswered.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { whoOf } from '../../meeting/views/answer-rows.ts';
import type { DatesBundle } from './bundle.ts';

export function awaitedIn({ seats, municipalities, today }: DatesBundle): SeatDefinition[] {
  return awaitedSeats(seats, municipalities, today);
}

/** Who has not answered of those whose answers are awaited; who has answered for a day has answered. */
export function silentIn(bundle: DatesBundle): Silent[] {
  const answered = ({ id }: SeatDefinition) => Object.keys(bundle.answers.get(id)?.answers ?? {}).length > 0;
  return silentSeats(awaitedIn(bundle), bundle.today, answered, (seat) => whoOf(seat, bundle));
}
