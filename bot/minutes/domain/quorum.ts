import { memberSeats } from '../../kernel/asking/seats.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { neededOf } from '../../meeting/domain/attendance.ts';
import { substitutesOf } from '../../meeting/domain/called-seats.ts';
import { type AtItem, most, presentAt } from './presence.ts';
import type { MinutesSetting } from './setting.ts';
import type { Minutes } from './state.ts';

/** Of members' seats: how many must be there, are for certain, and may be. */
export interface Quorum {
  of: number;
  /** Null: the body has no such rule. */
  needed: number | null;
  sure: number;
  possible: number;
}

type Body = Pick<MinutesSetting, 'forum' | 'seats' | 'municipalities' | 'meeting'>;

/** Was a member's seat there for an item, by its holder or, where the body counts one, by a substitute? */
export function seatAt(seat: SeatDefinition, item: string, minutes: Minutes, { forum, seats, meeting }: Body): AtItem {
  const { presence, items, began, ended } = minutes;
  const last = meeting?.definition.when.endDate ?? minutes.date;
  const hours = { began, ended, severalDays: last !== minutes.date };
  const at = (one: SeatDefinition) => presentAt(presence.seats[one.id], item, items, hours);
  const standing = forum.rules.substituteCounts ? substitutesOf(seat, seats) : [];
  return most([seat, ...standing].map(at));
}

/** The quorum when an item was decided. */
export function quorumAt(item: string, minutes: Minutes, body: Body): Quorum {
  return counted(minutes, body, (seat) => seatAt(seat, item, minutes, body));
}

/** The quorum of the meeting: seats that were there for any of it. */
export function quorumOf(minutes: Minutes, body: Body): Quorum {
  const { seats } = minutes.presence;
  const there = (seat: SeatDefinition) => (seats[seat.id]?.how ?? 'absent') !== 'absent';
  return counted(minutes, body, (seat) => {
    const standing = body.forum.rules.substituteCounts ? substitutesOf(seat, body.seats) : [];
    return [seat, ...standing].some(there) ? 'present' : 'absent';
  });
}

function counted(
  minutes: Minutes,
  { forum, seats, municipalities }: Body,
  at: (seat: SeatDefinition) => AtItem,
): Quorum {
  const members = memberSeats(seats, municipalities, minutes.date);
  const there = members.map(at);
  return {
    of: members.length,
    needed: neededOf(members, forum.rules),
    sure: there.filter((one) => one === 'present').length,
    possible: there.filter((one) => one !== 'absent').length,
  };
}
