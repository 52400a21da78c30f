import { documentsNamed } from '../../document/domain/named-files.ts';
import type { ConsultationFact } from './facts.ts';
import type { Consultation, RemovedConsultation } from './state.ts';

/** The file of an annex that goes while nobody has been asked about the consultation; all of them where it goes itself. */
export function letGoOfAnnex({ annexes }: Consultation | RemovedConsultation, fact: ConsultationFact): string[] {
  if (fact.type === 'consultation-removed') return documentsNamed(annexes);
  if (fact.type !== 'consultation-annex-removed' || !fact.unasked) return [];
  return documentsNamed(annexes.find(({ id }) => id === fact.annex));
}
