import type { Consultation } from './consultation/consultation.ts';
import { letGoOfAnnex } from './consultation/let-go-of-annex.ts';
import type { Fact } from './fact.ts';
import { lift } from './lift.ts';
import { letGoOfAgenda } from './meeting/let-go-of-agenda.ts';
import type { Meeting } from './meeting/meeting.ts';
import { letGoOfDraft } from './round/let-go-of-draft.ts';
import type { Draft, DroppedDraft } from './round/round.ts';

/**
 * The documents that a fact lets go of: nothing of what it is about needs them any more. What no fact lets go of is kept.
 * `before`: the row that the fact is about, as it stood.
 */
export function letGo(before: { id: string; schema: number; state: unknown } | undefined, fact: Fact): string[] {
  if (before === undefined) return [];
  if (fact.kind === 'meeting' && fact.type !== 'imported') return letGoOfAgenda(lift<Meeting>(before), fact);
  if (fact.kind === 'consultation') return letGoOfAnnex(lift<Consultation>(before), fact);
  if (fact.kind === 'draft') return letGoOfDraft(lift<Draft | DroppedDraft>(before), fact);
  return [];
}
