import { type Actor, isUnknown } from '../actor.ts';
import { isRepeat } from '../asking/repeat.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { ForumDefinition, SeatDefinition } from '../cooperation/definition.ts';
import { localDate } from '../local-time.ts';
import { answering } from '../meeting/answer-notice.ts';
import { isOver } from '../meeting/hours.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { merged } from './apply-dates.ts';
import type { DatesAnswered } from './date-facts.ts';
import { type DatePoll, type PollAnswer, pollAnswerId, proposalsOf } from './date-poll.ts';
import type { Suits } from './dates-commands.ts';

export interface DatesAnswer {
  answers: Record<string, Suits>;
  drawn: string;
  /** Which of the person's seats; absent: the weightiest. */
  seat?: string;
}

export interface DatesSetting {
  forum: ForumDefinition;
  /** The body's seats that count today. */
  seats: readonly SeatDefinition[];
  zone: string;
  /** The seat's answers so far. */
  latest(seat: string): PollAnswer | undefined;
}

/** Somebody says which dates suit. `received` is real time in milliseconds; `now` is business time. */
export function answerDates(
  id: string,
  poll: DatePoll,
  { answers, drawn, seat: named }: DatesAnswer,
  { forum, seats, zone, latest }: DatesSetting,
  actor: Actor,
  now: Date,
  received: number,
): DatesAnswered[] | Refusal | 'repeat' {
  const names = { forum: forum.shortName };
  const today = localDate(now, zone);
  if (isUnknown(actor)) return refuse('refusal.unknown-person');
  const mineToAnswer = answering(actor, seats, today, named, 'answer-dates');
  if (mineToAnswer === undefined) return refuse('refusal.no-seat', names);
  const { relation, answered } = mineToAnswer;
  const fault = faultInPoll(poll, names) ?? faultInAnswers(answers, poll, zone, now);
  if (fault) return fault;
  const given = { person: relation.holder, answers };
  const before = latest(relation.seat.id);
  const mine = before?.person === relation.holder ? before : undefined;
  const press = { drawn, received, value: canonical(merged(mine, given)) };
  if (isRepeat(press, mine && { ...mine, value: canonical(mine.answers) })) return 'repeat';
  const about = { type: 'dates-answered', kind: 'poll-answer', poll: id } as const;
  return answered.map((seat) => ({
    ...about,
    id: pollAnswerId(id, seat),
    seat,
    ...given,
    drawn,
    received,
  }));
}

/** Why nothing can be done with a question any longer, or undefined. */
export function faultInPoll(poll: DatePoll, names: { forum: string }): Refusal | undefined {
  if (poll.status === 'chosen') return refuse('refusal.date-chosen', names);
  return poll.status === 'closed' ? refuse('refusal.dates-closed', names) : undefined;
}

function faultInAnswers(
  answers: Record<string, Suits>,
  { fields }: DatePoll,
  zone: string,
  now: Date,
): Refusal | undefined {
  const proposals = proposalsOf(fields);
  if (proposals.every(({ when }) => isOver(when, zone, now))) return refuse('refusal.dates-over');
  const named = Object.keys(answers);
  if (named.length === 0) return refuse('refusal.nothing-answered');
  const known = proposals.map(({ id }) => id);
  return named.every((one) => known.includes(one)) ? undefined : refuse('refusal.unknown-proposal');
}
