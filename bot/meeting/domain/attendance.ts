import { askedSeats, memberSeats } from '../../kernel/asking/seats.ts';
import type { ForumRules, MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { substitutesOf } from './called-seats.ts';
import type { Rsvp } from './state.ts';

export interface Attendance {
  /** Members' seats on the day, vacant ones too: the quorum's whole. */
  members: SeatDefinition[];
  /** Those of them whose holder has answered. */
  answered: SeatDefinition[];
  /** Those that are said to be present: on site or digitally, or through a substitute where the body counts one. */
  present: SeatDefinition[];
  /** How many must be present, where the body has a quorum rule. */
  needed: number | null;
}

/** Who comes, as it has been answered so far. Only members' seats count; digital presence counts. */
export function attendance(
  seats: readonly SeatDefinition[],
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  rules: ForumRules,
  date: string,
  rsvps: ReadonlyMap<string, Rsvp>,
): Attendance {
  const members = memberSeats(seats, municipalities, date);
  const asked = askedSeats(seats, municipalities, date);
  const comes = (seat: SeatDefinition) =>
    ['attending', 'remote', 'coming'].includes(rsvps.get(seat.id)?.answer.value ?? '');
  const declines = (seat: SeatDefinition) => rsvps.get(seat.id)?.answer.value === 'declined';
  const substituteComes = (seat: SeatDefinition) => {
    const substitutes = substitutesOf(seat, asked);
    const said = rsvps.get(seat.id)?.answer.value === 'substitute';
    const allDecline = substitutes.length > 0 && substitutes.every(declines);
    return rules.substituteCounts && (substitutes.some(comes) || (said && !allDecline));
  };
  return {
    members,
    answered: members.filter((seat) => rsvps.has(seat.id)),
    present: members.filter((seat) => comes(seat) || substituteComes(seat)),
    needed: neededOf(members, rules),
  };
}

/** How many of the members' seats must be present; null: the body has no such rule. */
export function neededOf({ length }: readonly SeatDefinition[], { quorum }: Pick<ForumRules, 'quorum'>): number | null {
  return quorum && Math.ceil(quorum.share * length);
}
