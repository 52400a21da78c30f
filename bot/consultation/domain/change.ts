import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type ConsultationSetting, faultInConsultation } from './check.ts';
import { consultationParts } from './facts.ts';
import { type Consultation, isOver } from './state.ts';

export const mayChangeConsultation: MayNow<Consultation> = (_state, asked) =>
  secretariatOnly('change-consultation', asked);

/** The secretariat changes what is registered. What somebody else changed meanwhile stands; both are shown. */
export const changeConsultation: Decide<'change-consultation', Consultation, ConsultationSetting> = (
  state,
  { consultation: id, base, fields },
  asked,
) => {
  const not = mayChangeConsultation(state, asked);
  if (not) return not;
  if (canonical(state.fields) === canonical(fields)) return 'repeat';
  if (state.version !== base) return refuse('refusal.consultation-changed', { title: state.fields.title });
  const fault = faultInConsultation(fields, asked, { before: state.fields, over: isOver(state) });
  return fault ?? [{ type: 'consultation-changed', kind: 'consultation', id, ...consultationParts(fields) }];
};
