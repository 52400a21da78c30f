import { mayDo } from '../../kernel/access.ts';
import { type Actor, personOf } from '../../kernel/actor.ts';
import { type Relation, relationsOf } from '../../kernel/asking/relation.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';

export interface AnsweredFor {
  relation: Relation;
  /** Every seat that the answer is for. */
  answered: string[];
}

/** The seat an actor answers for: their own, or the one they assist; the one that was named, if it is theirs. */
export function seatAnsweredFor(
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
export function answeredFor(
  actor: Actor,
  seats: readonly SeatDefinition[],
  date: string,
  named?: string,
  what: 'answer-notice' | 'answer-dates' = 'answer-notice',
): AnsweredFor | undefined {
  const relation = seatAnsweredFor(actor, seats, date, named, what);
  return relation && { relation, answered: answeredSeats(actor, seats, date, relation) };
}
