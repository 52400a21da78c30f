import type { Decide } from '../../declared/decide.ts';
import { isUnknown } from '../../kernel/actor.ts';
import type { Asked, MayNow, Received } from '../../kernel/asked.ts';
import { isRepeat, type Press } from '../../kernel/asking/repeat.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { ForumDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type AnsweredFor, answeredFor } from '../../meeting/domain/answered-for.ts';
import { isOver } from '../../meeting/domain/hours.ts';
import type { MeetingSetting } from '../../meeting/domain/still-open.ts';
import type { Suits } from './commands.ts';
import { type Dates, type DatesAnswer, datesAnswerId, proposalsOf } from './state.ts';

export interface DatesSetting {
  forum: ForumDefinition;
}

interface SeatsSetting extends MeetingSetting {
  /** The body's seats that count today. */
  seats: readonly SeatDefinition[];
}

interface AnswerSetting extends SeatsSetting, Received {
  /** The seat's answers so far. */
  latest(seat: string): DatesAnswer | undefined;
}

/** The seats that an actor answers for now, of the one they named or of their weightiest; or why they may not. */
function mine(dates: Dates, named: string | undefined, asked: Asked & SeatsSetting): AnsweredFor | Refusal {
  const { by, forum, seats, zone, now } = asked;
  if (isUnknown(by)) return refuse('refusal.unknown-person');
  const found = answeredFor(by, seats, localDate(now, zone), named, 'answer-dates');
  if (found === undefined) return refuse('refusal.no-seat', { forum: forum.shortName });
  return faultInAsking(dates, asked) ?? found;
}

export const mayAnswerDates: MayNow<Dates, SeatsSetting> = (dates, asked) => {
  const found = mine(dates, undefined, asked);
  return isRefusal(found) ? found : undefined;
};

/** Somebody says which dates suit. */
export const answerDates: Decide<'answer-dates', Dates, AnswerSetting> = (dates, command, asked) => {
  const { dates: id, answers, drawn } = command;
  const found = mine(dates, command.seat, asked);
  if (isRefusal(found)) return found;
  const fault = faultInAnswers(answers, dates);
  if (fault) return fault;
  const { relation, answered } = found;
  const { received } = asked;
  const given = { person: relation.holder, answers };
  const before = asked.latest(relation.seat.id);
  const own = before?.person === relation.holder ? before : undefined;
  if (own && isSaidBefore({ drawn, received }, answers, own)) return 'repeat';
  const about = { type: 'dates-answered', kind: 'poll-answer', poll: id } as const;
  return answered.map((seat) => ({
    ...about,
    id: datesAnswerId(id, seat),
    seat,
    ...given,
    drawn,
    received,
  }));
};

/** A press for a day that has no answer yet has not come before, on however old a drawing: each day has its own. */
function isSaidBefore(press: Omit<Press, 'value'>, answers: DatesAnswer['answers'], own: DatesAnswer): boolean {
  const days = Object.keys(answers);
  if (days.some((day) => own.answers[day] === undefined)) return false;
  const same = Object.fromEntries(days.map((day) => [day, own.answers[day]]));
  return isRepeat({ ...press, value: canonical(answers) }, { ...own, value: canonical(same) });
}

/** Why nothing can be done with a question any longer, or undefined. */
export function faultInDates(dates: Dates, { forum }: DatesSetting): Refusal | undefined {
  const names = { forum: forum.shortName };
  if (dates.status === 'chosen') return refuse('refusal.date-chosen', names);
  return dates.status === 'closed' ? refuse('refusal.dates-closed', names) : undefined;
}

/** Why no answers are awaited any longer, or undefined. */
export function faultInAsking(dates: Dates, asked: MeetingSetting & { now: Date }): Refusal | undefined {
  return faultInDates(dates, asked) ?? (isPast(dates, asked) ? refuse('refusal.dates-over') : undefined);
}

/** None of the dates is still to come. */
function isPast({ fields }: Dates, { zone, now }: { zone: string; now: Date }): boolean {
  return fields.proposals.every((when) => isOver(when, zone, now));
}

function faultInAnswers(answers: Record<string, Suits>, { fields }: Dates): Refusal | undefined {
  const named = Object.keys(answers);
  if (named.length === 0) return refuse('refusal.nothing-answered');
  const known = proposalsOf(fields).map(({ id }) => id);
  return named.every((one) => known.includes(one)) ? undefined : refuse('refusal.unknown-proposal');
}
