import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Consultation } from './consultation.ts';
import type { NewConsultationAnnex } from './consultation-commands.ts';
import { type ConsultationFact, consultationAnnexParts } from './consultation-facts.ts';

export const MOST_CONSULTATION_ANNEXES = 30;

/** A document goes with a consultation: a link, which is shown and never fetched, or an uploaded file. */
export function addConsultationAnnex(
  id: string,
  state: Consultation,
  annex: NewConsultationAnnex,
  roles: readonly Role[],
): ConsultationFact[] | Refusal {
  if (!mayDo('add-consultation-annex', roles)) return refuse('refusal.secretariat-only');
  const most = MOST_CONSULTATION_ANNEXES;
  if (state.annexes.length >= most) return refuse('refusal.consultation-annexes', { most: String(most) });
  const named = { id: `b${state.numbered + 1}`, ...annex };
  return [{ type: 'consultation-annex-added', kind: 'consultation', id, ...consultationAnnexParts(named) }];
}

export function removeConsultationAnnex(
  id: string,
  { annexes }: Consultation,
  annex: string,
  roles: readonly Role[],
): ConsultationFact[] | Refusal | 'repeat' {
  if (!mayDo('remove-consultation-annex', roles)) return refuse('refusal.secretariat-only');
  if (!annexes.some((one) => one.id === annex)) return 'repeat';
  return [{ type: 'consultation-annex-removed', kind: 'consultation', id, annex }];
}
