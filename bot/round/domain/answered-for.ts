import { mayDo } from '../../kernel/access.ts';
import type { Actor } from '../../kernel/actor.ts';
import { relationsOf } from '../../kernel/asking/relation.ts';
import type { SeatDefinition } from '../../kernel/definition.ts';

/** Every municipality that the actor may answer for, the weightiest seat's first. */
export function municipalitiesAnsweredFor(
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
