import type { Role } from '../access.ts';
import type { Actor } from '../actor.ts';
import type { SeatDefinition } from '../definition.ts';
import { holderOn } from './seats.ts';

/** One way in which a person stands to a body on a date: by a seat of their own, or as a holder's assistant. */
export interface Relation {
  role: Role;
  seat: SeatDefinition;
  /** The person whose answer it is. */
  holder: string;
}

const ORDER: readonly Role[] = ['member', 'substitute', 'attending', 'guest', 'secretary', 'assistant'];

/** A person's seats in a body on a date, the weightiest first. */
export function relationsOf(person: string | null, seats: readonly SeatDefinition[], date: string): Relation[] {
  if (person === null) return [];
  const found: Relation[] = [];
  for (const seat of seats) {
    const holder = holderOn(seat, date);
    if (holder?.person === person) found.push({ role: seat.role, seat, holder: person });
    else if (holder?.assistant === person && seat.role !== 'secretary') {
      found.push({ role: 'assistant', seat, holder: holder.person });
    }
  }
  return found.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

/** Every role an actor has towards a body whose seats on a date are given. */
export function rolesOf(actor: Actor, seats: readonly SeatDefinition[], date: string): Role[] {
  if (actor.kind === 'system') return ['system'];
  const roles: Role[] = relationsOf(actor.person, seats, date).map((relation) => relation.role);
  if (actor.secretariat) roles.push('secretariat');
  return roles.length > 0 ? roles : ['none'];
}
