import { isRecent } from '../asking/repeat.ts';
import { pressValue } from './press-value.ts';
import type { Contribution, Draft, DroppedDraft, Round } from './round.ts';
import type { DraftKept, RoundAnswered, RoundFact } from './round-facts.ts';

/** A Round, a municipality's answer, or its draft, after a fact. `by` and `at` are the journal line's. */
export function applyRound(state: unknown, fact: RoundFact, by: string, at: Date): object {
  switch (fact.type) {
    case 'round-answered':
      return applyAnswered(state as Contribution | undefined, fact, by, at);
    case 'draft-kept':
      return applyKept(fact, at);
    case 'draft-dropped':
      return applyDropped(state as Draft);
    case 'round-asked':
      return asked(fact, at);
    default:
      return applySteering(state as Round, fact, at);
  }
}

function asked({ fields, words, respondents }: RoundFact & { type: 'round-asked' }, at: Date): Round {
  return { status: 'open', fields: { ...fields, ...words }, respondents, askedAt: at.toISOString() };
}

type Steering = Exclude<RoundFact, { kind: 'contribution' } | { kind: 'draft' } | { type: 'round-asked' }>;

function applySteering(state: Round, fact: Steering, at: Date): Round {
  const { fields, respondents, askedAt } = state;
  switch (fact.type) {
    case 'round-changed': {
      const { type: _type, kind: _kind, id: _id, words, ...change } = fact;
      return { ...state, fields: { ...fields, ...change, ...words } };
    }
    case 'round-closed':
      return { status: 'closed', fields, respondents, askedAt, closedAt: at.toISOString() };
    case 'round-reopened':
      return { status: 'open', fields: { ...fields, answerBy: fact.answerBy }, respondents, askedAt };
    default:
      return fact satisfies never;
  }
}

function applyAnswered(before: Contribution | undefined, fact: RoundAnswered, by: string, at: Date): Contribution {
  const { type: _type, kind: _kind, id: _id, stance, words, drawn, received, ...rest } = fact;
  const answer = { stance, ...words };
  const press = { drawn, received, value: pressValue(answer) };
  const recent = Object.entries(before?.presses ?? {}).filter(([, one]) => isRecent(one, received));
  const presses = { ...Object.fromEntries(recent), [fact.behalf ? '' : (fact.person ?? '')]: press };
  return { ...rest, answer, by, at: at.toISOString(), presses };
}

function applyKept(fact: DraftKept, at: Date): Draft {
  const { type: _type, kind: _kind, id: _id, rowOnly, ...draft } = fact;
  return { ...draft, ...rowOnly, at: at.toISOString() };
}

/** The row stays, empty: a draft never became a record, and its number never comes twice. */
function applyDropped({ round, municipality, edition }: Draft): DroppedDraft {
  return { dropped: true, round, municipality, edition };
}
