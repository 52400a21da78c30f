import type { FactsOf } from '../../declared/fact.ts';
import { overtakenBy } from '../../kernel/asking/repeat.ts';
import { rsvpValue } from './rsvp.ts';
import type { Rsvp } from './state.ts';

/** The latest answer of a seat; one that was carried over was given by whoever gave it then. */
export function applyRsvp(state: Rsvp | undefined, fact: FactsOf<'rsvp'>, by: string, at: Date): Rsvp {
  const { meeting, seat, revision, answer, person, drawn, received } = fact;
  const given = fact.carried ?? { by, at: at.toISOString() };
  const before = state?.person === person ? { ...state, value: rsvpValue(state.answer) } : undefined;
  const press = { drawn, received, ...overtakenBy(before) };
  return { meeting, seat, revision, answer, person, by: given.by, at: given.at, ...press };
}
