import { askedSeats, holderOn } from '../asking/seats.ts';
import type { MeetingMode, MunicipalityDefinition, SeatDefinition } from '../cooperation/definition.ts';
import type { FactOf } from '../fact.ts';
import { rsvpId } from '../meeting/meeting.ts';
import type { RsvpValue } from '../meeting/rsvp.ts';
import type { PollAnswer, Proposal } from './date-poll.ts';
import type { Suits } from './dates-commands.ts';

/** Those who hold the body's seats, and what they have answered. */
export interface Answered {
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  /** By seat. */
  answers: ReadonlyMap<string, PollAnswer>;
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
