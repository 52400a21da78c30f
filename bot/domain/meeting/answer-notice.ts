import { mayDo } from '../access.ts';
import { type Actor, isUnknown, personOf } from '../actor.ts';
import { type Relation, relationsOf } from '../asking/relation.ts';
import { isRepeat } from '../asking/repeat.ts';
import type { ForumDefinition, SeatDefinition } from '../cooperation/definition.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { faultInAnswer } from './check-answer.ts';
import { isOver } from './hours.ts';
import { type Meeting, type Rsvp, rsvpId } from './meeting.ts';
import type { RsvpAnswer } from './rsvp.ts';

export interface NoticeAnswer {
  revision: number;
  answer: RsvpAnswer;
  drawn: string;
  /** Which of the person's seats; absent: the weightiest. */
  seat?: string;
}

export interface AnswerSetting {
  forum: ForumDefinition;
  /** The body's seats that count on the meeting's day. */
  seats: readonly SeatDefinition[];
  zone: string;
  /** The seat's latest answer. */
  latest(seat: string): Rsvp | undefined;
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
): { relation: Relation; answered: string[] } | undefined {
  const relation = answeringSeat(actor, seats, date, named, what);
  return relation && { relation, answered: answeredSeats(actor, seats, date, relation) };
}

/** Somebody answers a notice. `received` is real time in milliseconds; `now` is business time. */
export function answerNotice(
  id: string,
  meeting: Meeting,
  given: NoticeAnswer,
  setting: AnswerSetting,
  actor: Actor,
  now: Date,
  received: number,
): FactOf<'notice-answered'>[] | Refusal | 'repeat' {
  const forum = setting.forum.shortName;
  const { when } = meeting.definition;
  if (isUnknown(actor)) return refuse('refusal.unknown-person');
  const mine = answering(actor, setting.seats, when.date, given.seat);
  if (mine === undefined) return refuse('refusal.no-seat', { forum });
  if (meeting.status === 'planned') return refuse('refusal.meeting-not-called', { forum });
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', { forum });
  if (isOver(when, setting.zone, now)) return refuse('refusal.meeting-over', { forum });
  if (given.revision > meeting.revision) return refuse('refusal.malformed');
  const { relation, answered } = mine;
  const seat = relation.seat.id;
  const before = setting.latest(seat);
  const latest = before?.person === relation.holder ? before : undefined;
  const press = { drawn: given.drawn, received, value: said(given.answer) };
  if (isRepeat(press, latest && { ...latest, value: said(latest.answer) })) return 'repeat';
  if (given.revision < (meeting.askedFrom ?? 0)) return refuse('refusal.meeting-changed');
  const fault = faultInAnswer(given.answer, meeting.definition, setting.forum, relation.seat.role);
  if (fault) return fault;
  const { revision } = meeting;
  const { answer, drawn } = given;
  const same = { meeting: id, revision, answer, person: relation.holder, drawn, received };
  return answered.map((one) => ({
    type: 'notice-answered',
    kind: 'rsvp',
    id: rsvpId(id, one),
    seat: one,
    ...same,
  }));
}

function said({ value, from, until }: RsvpAnswer): string {
  return JSON.stringify([value, from ?? null, until ?? null]);
}
