import { mayDo } from '../access.ts';
import type { Actor } from '../actor.ts';
import { relationsOf } from '../asking/relation.ts';
import type { SeatDefinition } from '../cooperation/definition.ts';
import type { Round } from './round.ts';

/** The municipality an actor answers a Round for, by a seat of their own on a local date; the named one, if it is theirs. */
export function answeringFor(
  actor: Actor,
  { respondents }: Pick<Round, 'respondents'>,
  seats: readonly SeatDefinition[],
  date: string,
  named?: string,
): string | undefined {
  const mine = municipalitiesOf(actor, respondents, seats, date);
  return named === undefined ? mine[0] : mine.find((one) => one === named);
}

/** Every municipality that the actor may answer for, the weightiest seat's first. */
export function municipalitiesOf(
  actor: Actor,
  respondents: readonly string[],
  seats: readonly SeatDefinition[],
  date: string,
): string[] {
  if (actor.kind === 'system') return [];
  const relations = relationsOf(actor.person, seats, date).filter(({ role }) => mayDo('answer-round', [role]));
  const found = relations.flatMap(({ seat }) => seat.municipality ?? []);
  return [...new Set(found)].filter((one) => respondents.includes(one));
}
