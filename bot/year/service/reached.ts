import { municipalities, teamOf } from '../../forum/service/bodies.ts';
import { askedSeats, holdersOn } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import type { Loaded } from '../../ports/store.ts';
import type { ReachedView } from '../views/view.ts';

/** Whom a question to a body reaches on a local date. `seats`: the body's. */
export function reachedIn(loaded: Loaded, forum: string, seats: readonly SeatDefinition[], today: string): ReachedView {
  const asked = askedSeats(seats, municipalities(loaded), today);
  const members = asked.filter(({ role }) => role === 'member');
  return {
    holders: holdersOn(asked, today).length,
    members: holdersOn(members, today).length,
    channel: teamOf(loaded, forum)?.status === 'connected',
  };
}
