import type { SeatDefinition } from '../definition.ts';
import { holderOn } from './seats.ts';
import type { Silent } from './unanswered.ts';

/** Of the seats whose answers are awaited, those that have not answered on a date. */
export function silentSeats(
  awaited: readonly SeatDefinition[],
  date: string,
  answered: (seat: SeatDefinition) => boolean,
  named: (seat: SeatDefinition) => string,
): Silent[] {
  return awaited
    .filter((seat) => !answered(seat))
    .map((seat) => ({ who: named(seat), persons: [holderOn(seat, date)?.person ?? []].flat() }));
}
