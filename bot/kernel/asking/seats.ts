import type { HolderDefinition, MunicipalityDefinition, SeatDefinition, SeatRole } from '../definition.ts';
import { within } from '../imported.ts';

const ASKED: readonly SeatRole[] = ['member', 'substitute', 'attending', 'guest'];

/** The holder of a seat on a local date, or undefined: a vacancy. */
export function holderOn(seat: SeatDefinition, date: string): HolderDefinition | undefined {
  return seat.holders.find((holder) => within(date, holder.from, holder.to));
}

/** Everybody who holds or held a seat, each followed by their assistant; somebody may come more than once. */
export function personsOf(holders: readonly Pick<HolderDefinition, 'person' | 'assistant'>[]): string[] {
  return holders.flatMap(({ person, assistant }) => (assistant ? [person, assistant] : [person]));
}

/** The persons who hold these seats on a local date, each once. */
export function holdersOn(seats: readonly SeatDefinition[], date: string): string[] {
  return [...new Set(seats.flatMap((seat) => holderOn(seat, date)?.person ?? []))].sort();
}

/** Does the seat count on a date: is its municipality, if it has one, a member of the cooperation then? */
export function seatCounts(
  seat: SeatDefinition,
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  date: string,
): boolean {
  if (seat.municipality === undefined) return true;
  const municipality = municipalities.get(seat.municipality);
  return municipality !== undefined && within(date, municipality.memberFrom, municipality.memberTo);
}

export function countingSeats(
  seats: readonly SeatDefinition[],
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  date: string,
): SeatDefinition[] {
  return seats.filter((seat) => seatCounts(seat, municipalities, date));
}

/** The members' seats that count on a date, vacant ones too. */
export function memberSeats(
  seats: readonly SeatDefinition[],
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  date: string,
): SeatDefinition[] {
  return countingSeats(seats, municipalities, date).filter(({ role }) => role === 'member');
}

/** The seats that are asked about something on a date: all but the secretary's; a guest's only while it is held. */
export function askedSeats(
  seats: readonly SeatDefinition[],
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  date: string,
): SeatDefinition[] {
  return seats.filter(
    (seat) =>
      ASKED.includes(seat.role) &&
      seatCounts(seat, municipalities, date) &&
      (seat.role === 'member' || holderOn(seat, date) !== undefined),
  );
}

/** The seats whose answers are awaited and counted: the members'; in a body without members, all that are asked. */
export function awaitedSeats(
  seats: readonly SeatDefinition[],
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  date: string,
): SeatDefinition[] {
  const asked = askedSeats(seats, municipalities, date);
  const members = asked.filter(({ role }) => role === 'member');
  return members.length > 0 ? members : asked;
}
