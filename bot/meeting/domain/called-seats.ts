import { holderOn } from '../../kernel/asking/seats.ts';
import type { ForumRules, SeatDefinition } from '../../kernel/definition.ts';
import type { RsvpValue } from './rsvp.ts';
import type { Rsvp } from './state.ts';

/** A body's seats as a notice asks them. */
export interface CalledSeats {
  /** All but the substitutes who are not needed. */
  asked: SeatDefinition[];
  /** Substitutes who are called when the one they stand in for says so. */
  waiting: SeatDefinition[];
}

/** `seats`: those that count on the date. `rsvps`: the answers that stand, by seat. */
export function calledSeats(
  seats: readonly SeatDefinition[],
  rules: ForumRules,
  date: string,
  rsvps: ReadonlyMap<string, Rsvp>,
): CalledSeats {
  const answer = (seat: SeatDefinition) => rsvps.get(seat.id)?.answer.value;
  const isHeld = (seat: SeatDefinition) => holderOn(seat, date) !== undefined;
  const needed = (seat: SeatDefinition) => !isHeld(seat) || answer(seat) === 'substitute';
  const isCalled = (seat: SeatDefinition) => {
    const ordinary = ordinaryOf(seat, seats);
    if (ordinary === undefined) return true;
    if (!isHeld(seat)) return false;
    if (!needed(ordinary)) return comes(answer(seat)) && !comes(answer(ordinary));
    const held = substitutesOf(ordinary, seats).filter(isHeld);
    return held.slice(0, held.indexOf(seat)).every((before) => answer(before) === 'declined');
  };
  const waiting = rules.substitutesAlwaysCalled
    ? []
    : seats.filter((seat) => seat.role === 'substitute' && !isCalled(seat));
  return { asked: seats.filter((seat) => !waiting.includes(seat)), waiting };
}

/** Who has said that they come is still expected as long as the member does not come. */
function comes(value: RsvpValue | undefined): boolean {
  return value === 'attending' || value === 'remote';
}

/** Does an answer there call or spare somebody: does a member say that a substitute comes, or is a seat with substitutes vacant? */
export function callsInTurn(
  seats: readonly SeatDefinition[],
  rules: ForumRules,
  date: string,
  rsvps: ReadonlyMap<string, Rsvp>,
): boolean {
  if (rules.substitutesAlwaysCalled) return false;
  if ([...rsvps.values()].some(({ answer }) => answer.value === 'substitute')) return true;
  const ordinary = seats.flatMap((seat) => ordinaryOf(seat, seats) ?? []);
  return ordinary.some((seat) => holderOn(seat, date) === undefined);
}

/** The substitutes of a member's seat, in the order in which they are asked: that of their ids. */
export function substitutesOf(ordinary: SeatDefinition, seats: readonly SeatDefinition[]): SeatDefinition[] {
  const own = seats.filter((seat) => seat.role === 'substitute' && ordinaryOf(seat, seats)?.id === ordinary.id);
  return own.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The member's seat that a substitute stands in for: the one that is named, or else their municipality's in the same body. */
export function ordinaryOf(seat: SeatDefinition, seats: readonly SeatDefinition[]): SeatDefinition | undefined {
  if (seat.role !== 'substitute') return undefined;
  const { substitutesFor, municipality, forum } = seat;
  if (substitutesFor !== undefined) return seats.find(({ id }) => id === substitutesFor);
  if (municipality === undefined) return undefined;
  return seats.find((one) => one.role === 'member' && one.forum === forum && one.municipality === municipality);
}

/** A member's seat with its substitutes, or a substitute's with the others of the same: who is called depends on all of them. */
export function standingIn(seat: SeatDefinition, seats: readonly SeatDefinition[]): SeatDefinition[] {
  const ordinary = seat.role === 'member' ? seat : ordinaryOf(seat, seats);
  return ordinary === undefined ? [seat] : [ordinary, ...substitutesOf(ordinary, seats)];
}
