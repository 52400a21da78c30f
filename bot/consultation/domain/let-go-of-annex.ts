import { documentsNamed } from '../../document/domain/named-files.ts';
import type { ConsultationFact } from './facts.ts';
import type { Consultation } from './state.ts';

/** The file of an annex that goes while nobody has been asked about the consultation. */
export function letGoOfAnnex({ annexes }: Consultation, fact: ConsultationFact): string[] {
  if (fact.type !== 'consultation-annex-removed' || !fact.unasked) return [];
  return documentsNamed(annexes.find(({ id }) => id === fact.annex));
}
