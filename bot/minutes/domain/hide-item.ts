import type { FactsOf } from '../../declared/fact.ts';
import type { Minutes } from './state.ts';

type Hidden = FactsOf<'minutes'> & { type: 'held-item-hidden' };

/** Minutes without what was written of an item, sent to be verified and said there: it is approved anew, as secret. */
export function hideItem(minutes: Minutes, { item, words }: Hidden): Minutes {
  const { items, approvals, comments, dissents, sent, cleared = 0 } = minutes;
  const kept = comments.filter(({ part }) => part !== item);
  const gone = cleared + comments.length - kept.length;
  return {
    ...minutes,
    items: items.map((one) => (one.id === item ? { ...one, heading: '', secret: true } : one)),
    approvals: approvals.filter(({ part }) => part !== item),
    comments: kept,
    ...(gone > 0 ? { cleared: gone } : {}),
    dissents: dissents.filter((one) => one.item !== item),
    ...(sent ? { sent: { ...sent, ...words, hidden: true } } : {}),
  };
}
