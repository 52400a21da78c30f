import { mayDo } from '../access.ts';
import type { Actor } from '../actor.ts';
import { relationsOf } from '../asking/relation.ts';
import type { SeatDefinition } from '../cooperation/definition.ts';

/** The seats for which somebody may ask for an extra meeting on a local date: a member's own. */
export function askingSeats(actor: Actor, seats: readonly SeatDefinition[], date: string): SeatDefinition[] {
  if (actor.kind === 'system') return [];
  return relationsOf(actor.person, seats, date)
    .filter((relation) => mayDo('join-extra-meeting', [relation.role]))
    .map((relation) => relation.seat);
}
