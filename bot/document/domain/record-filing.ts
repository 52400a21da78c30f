import { canonical } from '../../kernel/canonical.ts';
import type { FilingFact } from './facts.ts';
import type { Filing, Paper } from './filing.ts';

/**
 * What became of an attempt, of what stands now: nothing for what somebody else has done meanwhile. `began`: the paper as
 * it was when the attempt began.
 */
export function recordFiling(now: Filing | undefined, facts: readonly FilingFact[], began: Paper): FilingFact[] {
  if (now === undefined) return [];
  const isStored = facts.some(({ type }) => type === 'filing-filed');
  const open = now.status === 'queued' || now.status === 'waiting' || (isStored && now.status === 'dropped');
  const lies = now.status === 'filed' || isStored;
  const same = canonical(now.paper.columns) === canonical(began.columns);
  return facts.flatMap((fact): FilingFact[] => {
    if (fact.type === 'filing-described') return lies && (open || !isStored) && same ? [fact] : [];
    if (fact.type === 'filing-not-described' || fact.type === 'filing-seen')
      return lies && (open || !isStored) ? [fact] : [];
    return open ? [named(fact, now.paper)] : [];
  });
}

/** What has become secret while it was stored is not called anything here. */
function named(fact: FilingFact, { hidden }: Paper): FilingFact {
  if (!hidden || fact.type !== 'filing-filed') return fact;
  return { ...fact, words: { ...fact.words, name: '', link: '' } };
}
