import { documentsNamed } from '../document/named-files.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultationFact } from './consultation-facts.ts';

/** The file of an annex that goes while nobody has been asked about the consultation. */
export function letGoOfAnnex({ annexes }: Consultation, fact: ConsultationFact): string[] {
  if (fact.type !== 'consultation-annex-removed' || !fact.unasked) return [];
  return documentsNamed(annexes.find(({ id }) => id === fact.annex));
}
