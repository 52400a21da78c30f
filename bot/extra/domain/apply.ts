import type { ExtraFact } from './facts.ts';
import type { ExtraRequest } from './state.ts';

/** A request after a fact. `at` is the journal line's. */
export function applyExtra(state: ExtraRequest | undefined, fact: ExtraFact, _by: string, at: Date): ExtraRequest {
  if (fact.type === 'extra-meeting-asked') {
    const { forum, when, words, seat, person } = fact;
    return { status: 'open', forum, when, reason: words.reason, asks: [{ seat, person, at: at.toISOString() }] };
  }
  if (state === undefined) throw new Error(`${fact.type} of a request that is not there`);
  const { forum, when, reason, asks } = state;
  switch (fact.type) {
    case 'extra-meeting-joined':
      return { ...state, asks: [...asks, { seat: fact.seat, person: fact.person, at: at.toISOString() }] };
    case 'extra-meeting-planned':
      return { status: 'planned', forum, when, reason, asks, meeting: fact.meeting };
    case 'extra-meeting-closed':
      return { status: 'closed', forum, when, reason, asks };
    default:
      return fact satisfies never;
  }
}
