import { seatCounts } from '../../kernel/asking/seats.ts';
import type { MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { substitutesOf } from '../../meeting/domain/called-seats.ts';
import { type AtItem, presentAt } from './presence.ts';
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

/** The members' seats on the meeting's day, vacant ones too. */
export function memberSeats(
  seats: readonly SeatDefinition[],
  municipalities: ReadonlyMap<string, MunicipalityDefinition>,
  date: string,
): SeatDefinition[] {
  return seats.filter((seat) => seat.role === 'member' && seatCounts(seat, municipalities, date));
}

/** Was a member's seat there for an item, by its holder or, where the body counts one, by a substitute? */
export function seatAt(seat: SeatDefinition, item: string, minutes: Minutes, { forum, seats, meeting }: Body): AtItem {
  const { presence, items, began, ended } = minutes;
  const last = meeting?.definition.when.endDate ?? minutes.date;
  const hours = { began, ended, severalDays: last !== minutes.date };
  const at = (one: SeatDefinition) => presentAt(presence.seats[one.id], item, items, hours);
  const standing = forum.rules.substituteCounts ? substitutesOf(seat, seats) : [];
  return best([seat, ...standing].map(at));
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
  const { quorum } = forum.rules;
  return {
    of: members.length,
    needed: quorum && Math.ceil(quorum.share * members.length),
    sure: there.filter((one) => one === 'present').length,
    possible: there.filter((one) => one !== 'absent').length,
  };
}

const ORDER: readonly AtItem[] = ['present', 'part', 'unknown', 'absent'];

function best(all: readonly AtItem[]): AtItem {
  return ORDER.find((one) => all.includes(one)) ?? 'absent';
}
