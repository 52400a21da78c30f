import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Consultation, isOver } from './consultation.ts';
import type { ConsultationFact } from './consultation-facts.ts';

/** The cooperation does not answer it, and why. It can be taken up again. */
export function declineConsultation(
  id: string,
  state: Consultation,
  reason: string,
  roles: readonly Role[],
): ConsultationFact[] | Refusal | 'repeat' {
  if (!mayDo('decline-consultation', roles)) return refuse('refusal.secretariat-only');
  if (state.stage === 'declined') return 'repeat';
  if (isOver(state)) return refuse('refusal.consultation-over', { title: state.fields.title });
  return [{ type: 'consultation-declined', kind: 'consultation', id, words: { reason } }];
}
