import type { Decide } from '../../declared/decide.ts';
import { mayDo } from '../../kernel/access.ts';
import { type Actor, isUnknown, personOf } from '../../kernel/actor.ts';
import type { Asked, MayNow, Received } from '../../kernel/asked.ts';
import { type Relation, relationsOf } from '../../kernel/asking/relation.ts';
import { isRepeat } from '../../kernel/asking/repeat.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { faultInAnswer } from './check-answer.ts';
import { rsvpValue } from './rsvp.ts';
import { type Meeting, type Rsvp, revisionOf, rsvpId } from './state.ts';
import { faultInMeeting, type MeetingSetting } from './still-open.ts';

interface Body extends MeetingSetting {
  /** The body's seats that count on the meeting's day. */
  seats: readonly SeatDefinition[];
}

interface AnswerSetting extends Body, Received {
  /** The seat's latest answer. */
  latest(seat: string): Rsvp | undefined;
}

export interface Answering {
  relation: Relation;
  /** Every seat that the answer is for. */
  answered: string[];
}

/** The seat an actor answers for: their own, or the one they assist; the one that was named, if it is theirs. */
export function answeringSeat(
  actor: Actor,
  seats: readonly SeatDefinition[],
  date: string,
  named?: string,
  what: 'answer-notice' | 'answer-dates' = 'answer-notice',
): Relation | undefined {
  if (actor.kind === 'system') return undefined;
  const mine = relationsOf(actor.person, seats, date).filter((relation) => mayDo(what, [relation.role]));
  return named === undefined ? mine[0] : mine.find((relation) => relation.seat.id === named);
}

/** In a joint body somebody may hold several seats of one role: a person comes or does not, so one answer is for all of them. */
function answeredSeats(
  actor: Actor,
  seats: readonly SeatDefinition[],
  date: string,
  { role, holder, seat }: Relation,
): string[] {
  const person = personOf(actor);
  const same = relationsOf(person, seats, date).filter(
    (other) => other.role === role && other.holder === holder && other.seat.role === seat.role,
  );
  return same.map((other) => other.seat.id);
}

/** The seat an actor answers for, and every seat that the answer then is for. `seats`: those that count on the date. */
export function answering(
  actor: Actor,
  seats: readonly SeatDefinition[],
  date: string,
  named?: string,
  what: 'answer-notice' | 'answer-dates' = 'answer-notice',
): Answering | undefined {
  const relation = answeringSeat(actor, seats, date, named, what);
  return relation && { relation, answered: answeredSeats(actor, seats, date, relation) };
}

/** The seats that an actor answers for now, of the one they named or of their weightiest; or why they may not. */
function mine(
  meeting: Meeting,
  named: string | undefined,
  { by, forum, seats, zone, now }: Asked & Body,
): Answering | Refusal {
  const names = { forum: forum.shortName };
  if (isUnknown(by)) return refuse('refusal.unknown-person');
  const found = answering(by, seats, meeting.definition.when.date, named);
  if (found === undefined) return refuse('refusal.no-seat', names);
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
