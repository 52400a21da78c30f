import type { ConsultationFact } from './facts.ts';
import { type Consultation, STAGES, type Stage } from './state.ts';

/** The consultation has come so far, if it had not come farther; what was declined stays so. */
export function comeSoFar(id: string, { stage: now }: Consultation, stage: Stage): ConsultationFact[] {
  if (now === 'declined' || STAGES.indexOf(now) >= STAGES.indexOf(stage)) return [];
  return [{ type: 'consultation-moved', kind: 'consultation', id, stage }];
}
