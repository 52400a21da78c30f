import type { MeetingTime, SeatDefinition } from '../../kernel/definition.ts';

/** One seat's ask. It belongs to the seat: whoever holds it next does not ask once more. */
export interface Ask {
  seat: string;
  /** Who held the seat and asked. */
  person: string;
  /** UTC instant in ISO form. */
  at: string;
}

interface Asked {
  forum: string;
  /** When the meeting is wanted, local. */
  when: MeetingTime;
  reason: string;
  /** In the order in which they came; a seat stands here once. */
  asks: Ask[];
}

/** Members' request for an extra meeting of their body. */
export type ExtraRequest =
  | (Asked & { status: 'open' })
  | (Asked & { status: 'planned'; meeting: string })
  | (Asked & { status: 'closed' });

/** The asks of seats that still count. */
export function countedAsks({ asks }: ExtraRequest, seats: readonly SeatDefinition[]): Ask[] {
  return asks.filter((ask) => seats.some((seat) => seat.id === ask.seat));
}

/** Has one of these seats asked already? */
export function hasAsked({ asks }: ExtraRequest, seats: readonly SeatDefinition[]): boolean {
  return seats.some((seat) => asks.some((ask) => ask.seat === seat.id));
}
