import { documentsNamed } from '../../document/domain/named-files.ts';
import type { RoundFact } from './facts.ts';
import type { Draft, DroppedDraft } from './state.ts';

/** The files of a draft that goes, or that another takes the place of; an answer that names them keeps them for itself. */
export function letGoOfDraft(draft: Draft | DroppedDraft, fact: RoundFact): string[] {
  const named = documentsNamed(fact);
  return documentsNamed(draft).filter((document) => !named.includes(document));
}
