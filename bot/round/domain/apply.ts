import type { FactsOf } from '../../declared/fact.ts';
import { overtakenBy } from '../../kernel/asking/repeat.ts';
import { pressValue } from './press-value.ts';
import type { Contribution, Draft, DroppedDraft, Round } from './state.ts';

/** A Round after a fact. */
export function applyRound(state: Round | undefined, fact: FactsOf<'round'>, _by: string, at: Date): Round {
  if (fact.type === 'round-asked') {
    const fields = { ...fact.fields, ...fact.words };
    return { status: 'open', fields, respondents: fact.respondents, askedAt: at.toISOString() };
  }
  if (state === undefined) throw new Error(`${fact.type} of a Round that is not there`);
  const { status: _status, ...asked } = withoutClosing(state);
  const { fields } = asked;
  switch (fact.type) {
    case 'round-changed': {
      const { type: _type, kind: _kind, id: _id, words, ...change } = fact;
      return { ...state, fields: { ...fields, ...change, ...words } };
    }
    case 'round-closed':
      return { status: 'closed', ...asked, closedAt: at.toISOString() };
    case 'round-reopened':
      return { status: 'open', ...asked, fields: { ...fields, answerBy: fact.answerBy } };
    case 'round-document-added':
      return { ...state, file: { ...fact.file, ...fact.words } };
    case 'memos-sent':
      return { ...state, memos: { at: at.toISOString(), document: fact.document } };
    default:
      return fact satisfies never;
  }
}

function withoutClosing(state: Round): Omit<Round, 'closedAt'> {
  if (state.status === 'open') return state;
  const { closedAt: _closedAt, ...asked } = state;
  return asked;
}

/** A municipality's answer, with this version of it. */
export function applyContribution(
  before: Contribution | undefined,
  fact: FactsOf<'contribution'>,
  by: string,
  at: Date,
): Contribution {
  const { type: _type, kind: _kind, id: _id, stance, words, drawn, received, ...rest } = fact;
  const answer = { stance, ...words };
  const giver = fact.behalf ? '' : (fact.person ?? '');
  const press = { drawn, received, value: pressValue(answer), ...overtakenBy(before?.presses[giver]) };
  const presses = { ...before?.presses, [giver]: press };
  return { ...rest, answer, by, at: at.toISOString(), presses };
}

/** A municipality's draft. */
export function applyDraft(
  state: Draft | DroppedDraft | undefined,
  fact: FactsOf<'draft'>,
  _by: string,
  at: Date,
): Draft | DroppedDraft {
  if (fact.type === 'draft-kept') {
    const { type: _type, kind: _kind, id: _id, rowOnly, ...draft } = fact;
    return { ...draft, ...rowOnly, at: at.toISOString() };
  }
  if (state === undefined) throw new Error(`${fact.type} of a draft that is not there`);
  return dropped(state);
}

/** The row stays, empty: a draft never became a record, and its number never comes twice. */
function dropped({ round, municipality, edition }: Draft | DroppedDraft): DroppedDraft {
  return { dropped: true, round, municipality, edition };
}
