import type { FactOf } from '../../declared/fact.ts';
import { askedSeats, holderOn } from '../../kernel/asking/seats.ts';
import type { MeetingMode, MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import type { RsvpValue } from '../../meeting/domain/rsvp.ts';
import { rsvpId } from '../../meeting/domain/state.ts';
import type { Suits } from './commands.ts';
import type { DatesAnswer, Proposal } from './state.ts';

/** Those who hold the body's seats, and what they have answered. */
export interface Answered {
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  /** By seat. */
  answers: ReadonlyMap<string, DatesAnswer>;
}

const COMES: Record<MeetingMode, RsvpValue> = {
  'on-site': 'attending',
  remote: 'remote',
  hybrid: 'coming',
  undecided: 'coming',
};

/**
 * The answers to the chosen date as answers to the notice that will come, with revision 0: those who hold the seat on
 * the meeting's day have said yes or no. An "if need be" is no promise, so they are asked by the notice, like the silent.
 */
export function carryOver(
  meeting: string,
  { id, when }: Proposal,
  mode: MeetingMode,
  { seats, municipalities, answers }: Answered,
): FactOf<'notice-answered'>[] {
  return askedSeats(seats, municipalities, when.date).flatMap((seat) => {
    const answer = answers.get(seat.id);
    const value = carried(answer?.answers[id], mode);
    if (answer === undefined || value === undefined) return [];
    if (holderOn(seat, when.date)?.person !== answer.person) return [];
    const { person, drawn, received, by, at, poll } = answer;
    return [
      {
        type: 'notice-answered',
        kind: 'rsvp',
        id: rsvpId(meeting, seat.id),
        meeting,
        seat: seat.id,
        revision: 0,
        answer: { value },
        person,
        drawn,
        received,
        carried: { poll, by, at },
      },
    ];
  });
}

function carried(suits: Suits | undefined, mode: MeetingMode): RsvpValue | undefined {
  if (suits === 'yes') return COMES[mode];
  return suits === 'no' ? 'declined' : undefined;
}
