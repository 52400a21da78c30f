import { mayDo, type Role } from '../access.ts';
import { canonical } from '../cooperation/canonical.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type ConsultationSetting, faultInConsultation } from './check-consultation.ts';
import { type Consultation, type ConsultationFields, isOver } from './consultation.ts';
import { type ConsultationFact, consultationParts } from './consultation-facts.ts';

/** The secretariat changes what is registered. What somebody else changed meanwhile stands; both are shown. */
export function changeConsultation(
  id: string,
  state: Consultation,
  { base, fields }: { base: number; fields: ConsultationFields },
  setting: ConsultationSetting,
  roles: readonly Role[],
): ConsultationFact[] | Refusal | 'repeat' {
  if (!mayDo('change-consultation', roles)) return refuse('refusal.secretariat-only');
  if (canonical(state.fields) === canonical(fields)) return 'repeat';
  if (state.version !== base) return refuse('refusal.consultation-changed', { title: state.fields.title });
  const fault = faultInConsultation(fields, setting, { before: state.fields, over: isOver(state) });
  return fault ?? [{ type: 'consultation-changed', kind: 'consultation', id, ...consultationParts(fields) }];
}
