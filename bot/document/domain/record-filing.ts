import { canonical } from '../../kernel/canonical.ts';
import type { FilingFact } from './facts.ts';
import type { Filing, Paper } from './filing.ts';

type Filed = Extract<FilingFact, { type: 'filing-filed' }>;

/**
 * What became of an attempt, of what stands now: nothing for what somebody else has done meanwhile. `began`: the paper as
 * it was when the attempt began.
 */
export function recordFiling(now: Filing | undefined, facts: readonly FilingFact[], began: Paper): FilingFact[] {
  if (now === undefined) return [];
  const filed = facts.find((fact) => fact.type === 'filing-filed');
  if (filed === undefined) return facts.filter((fact) => fits(fact, now, began));
  if (now.status === 'filed') return [];
  if (now.paper.hidden) return hidden(filed);
  return facts.filter(({ type }) => type !== 'filing-described' || isDescribed(now, began));
}

function fits({ type }: FilingFact, now: Filing, began: Paper): boolean {
  if (type === 'filing-waiting' || type === 'filing-dropped')
    return now.status === 'queued' || now.status === 'waiting';
  return now.status === 'filed' && (type !== 'filing-described' || isDescribed(now, began));
}

/** Its columns may be to say something else since. */
function isDescribed(now: Filing, began: Paper): boolean {
  return canonical(now.paper.columns) === canonical(began.columns);
}

/** What has become secret while it was stored lies there, and is not called anything here. */
function hidden(fact: Filed): FilingFact[] {
  const { kind, id } = fact;
  return [
    { ...fact, words: { name: '', folder: '', link: '' } },
    { type: 'filing-hidden', kind, id },
  ];
}
