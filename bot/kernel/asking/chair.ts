import type { Role } from '../access.ts';
import { type Actor, personOf } from '../actor.ts';
import type { OfficeDefinition, SeatDefinition } from '../definition.ts';
import { within } from '../imported.ts';
import { rolesOf } from './relation.ts';
import { holderOn } from './seats.ts';

/** The seat that holds a body's chair on a local date: the member's of the municipality that has the office. */
export function chairSeatOn(
  forum: string,
  offices: readonly OfficeDefinition[],
  seats: readonly SeatDefinition[],
  date: string,
): SeatDefinition | undefined {
  // On a day when the office changes hands, the one who comes holds it.
  const office = offices
    .filter((one) => one.forum === forum && one.office === 'chair' && within(date, one.from, one.to))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (office === undefined) return undefined;
  return seats.find((one) => one.forum === forum && one.role === 'member' && one.municipality === office.municipality);
}

/** The person who holds a body's chair on a local date: the holder of its seat. */
export function chairOn(
  forum: string,
  offices: readonly OfficeDefinition[],
  seats: readonly SeatDefinition[],
  date: string,
): string | undefined {
  const seat = chairSeatOn(forum, offices, seats, date);
  return seat && holderOn(seat, date)?.person;
}

/** Every role an actor has towards a body on a date, the chair's with them. */
export function rolesIn(
  actor: Actor,
  { forum, offices, seats }: { forum: string; offices: readonly OfficeDefinition[]; seats: readonly SeatDefinition[] },
  date: string,
): Role[] {
  const roles = rolesOf(actor, seats, date);
  const person = personOf(actor);
  return person !== null && chairOn(forum, offices, seats, date) === person ? [...roles, 'chair'] : roles;
}
