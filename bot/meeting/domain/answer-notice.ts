import type { Decide } from '../../declared/decide.ts';
import { isUnknown } from '../../kernel/actor.ts';
import type { Asked, MayNow, Received } from '../../kernel/asked.ts';
import { isRepeat } from '../../kernel/asking/repeat.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type AnsweredFor, answeredFor } from './answered-for.ts';
import { faultInAnswer } from './check-answer.ts';
import { rsvpValue } from './rsvp.ts';
import { type Meeting, type Rsvp, revisionOf, rsvpId } from './state.ts';
import { faultInMeeting, type MeetingSetting } from './still-open.ts';

interface Body extends MeetingSetting {
  /** The body's seats that count on the meeting's day and are asked. */
  seats: readonly SeatDefinition[];
  /** Those of substitutes who have not been called. */
  waiting?: readonly SeatDefinition[];
}

interface AnswerSetting extends Body, Received {
  /** The seat's latest answer. */
  latest(seat: string): Rsvp | undefined;
}

/** The seats that an actor answers for now, of the one they named or of their weightiest; or why they may not. */
function mine(
  meeting: Meeting,
  named: string | undefined,
  { by, forum, seats, waiting = [], zone, now }: Asked & Body,
): AnsweredFor | Refusal {
  const names = { forum: forum.shortName };
  if (isUnknown(by)) return refuse('refusal.unknown-person');
  const { date } = meeting.definition.when;
  const found = answeredFor(by, seats, date, named);
  if (found === undefined)
    return refuse(answeredFor(by, waiting, date, named) ? 'refusal.substitute-not-called' : 'refusal.no-seat', names);
  const fault = faultInMeeting(meeting, { forum, zone, now });
  if (fault) return fault;
  return meeting.status === 'planned' ? refuse('refusal.meeting-not-called', names) : found;
}

export const mayAnswerNotice: MayNow<Meeting, Body> = (meeting, asked) => {
  const found = mine(meeting, undefined, asked);
  return isRefusal(found) ? found : undefined;
};

/** Somebody answers a notice. */
export const answerNotice: Decide<'answer-notice', Meeting, AnswerSetting> = (meeting, given, asked) => {
  const found = mine(meeting, given.seat, asked);
  if (isRefusal(found)) return found;
  if (given.revision > revisionOf(meeting)) return refuse('refusal.malformed');
  const { relation, answered } = found;
  const { received } = asked;
  const before = asked.latest(relation.seat.id);
  const latest = before?.person === relation.holder ? before : undefined;
  const press = { drawn: given.drawn, received, value: rsvpValue(given.answer) };
  if (isRepeat(press, latest && { ...latest, value: rsvpValue(latest.answer) })) return 'repeat';
  if (given.revision < (meeting.askedFrom ?? 0)) return refuse('refusal.meeting-changed');
  const fault = faultInAnswer(given.answer, meeting.definition, asked.forum, relation.seat.role);
  if (fault) return fault;
  const { meeting: id, answer, drawn } = given;
  const same = { meeting: id, revision: revisionOf(meeting), answer, person: relation.holder, drawn, received };
  return answered.map((one) => ({
    type: 'notice-answered',
    kind: 'rsvp',
    id: rsvpId(id, one),
    seat: one,
    ...same,
  }));
};
