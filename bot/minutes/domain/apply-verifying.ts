import type { FactsOf } from '../../declared/fact.ts';
import { changedParts } from './parts.ts';
import type { Minutes } from './state.ts';

type Verifying = Extract<
  FactsOf<'minutes'>,
  {
    type:
      | 'minutes-sent'
      | 'items-approved'
      | 'item-commented'
      | 'comment-settled'
      | 'dissent-recorded'
      | 'minutes-verified'
      | 'minutes-finished'
      | 'minutes-corrected'
      | 'minutes-distributed'
      | 'registries-reminded';
  }
>;

/** Minutes after what happens to them once they are written. */
export function applyVerifying(state: Minutes, fact: Verifying, by: string, at: Date): Minutes {
  const now = at.toISOString();
  switch (fact.type) {
    case 'minutes-sent':
      return sent(state, fact, now);
    case 'items-approved': {
      const { seat, parts } = fact;
      const others = state.approvals.filter((one) => one.seat !== seat || !parts.includes(one.part));
      return { ...state, approvals: [...others, ...parts.map((part) => ({ seat, part, at: now }))] };
    }
    case 'item-commented': {
      const { comment: id, part, seat, commentKind: kind, round, words } = fact;
      const approvals = state.approvals.filter((one) => kind !== 'change' || one.seat !== seat || one.part !== part);
      return { ...state, approvals, comments: [...state.comments, { id, part, seat, kind, round, ...words, at: now }] };
    }
    case 'comment-settled':
      return {
        ...state,
        comments: state.comments.map((one) =>
          one.id === fact.comment ? { ...one, settled: { at: now, ...fact.words } } : one,
        ),
      };
    case 'dissent-recorded': {
      const { item, seat, words } = fact;
      const others = state.dissents.filter((one) => one.item !== item || one.seat !== seat);
      return { ...state, dissents: [...others, { item, seat, ...words, at: now }] };
    }
    case 'minutes-verified':
    case 'minutes-finished': {
      const status = fact.type === 'minutes-verified' ? 'verified' : 'finished';
      return { ...state, status, approved: { document: fact.words.document, hash: fact.hash, at: now } };
    }
    case 'minutes-corrected': {
      const { correction: id, item, words } = fact;
      return {
        ...state,
        corrections: [...state.corrections, { id, ...(item ? { item } : {}), ...words, by, at: now }],
      };
    }
    case 'minutes-distributed': {
      const { file, corrections } = fact;
      return { ...state, distributions: [...(state.distributions ?? []), { file, corrections, by, at: now }] };
    }
    case 'registries-reminded':
      return { ...state, registriesReminded: now };
    default:
      return fact satisfies never;
  }
}

/** Sent once more: what says the same is approved still. */
function sent(state: Minutes, fact: Verifying & { type: 'minutes-sent' }, at: string): Minutes {
  const { document } = fact.words;
  const before = state.sent?.document;
  const changed = fact.changed ?? changedParts(before, document);
  return {
    ...state,
    status: 'for-verification',
    sent: { round: fact.round, at, dueBy: fact.dueBy, document, ...(before ? { before } : {}) },
    approvals: state.approvals.filter(({ part }) => !changed.includes(part)),
  };
}
