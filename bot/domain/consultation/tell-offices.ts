import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Consultation, isOver, type ToldWhat } from './consultation.ts';
import type { ConsultationFact } from './consultation-facts.ts';

/** The municipalities' offices are told what comes, or the timetable. The same news is told once; new dates are new. */
export function tellOffices(
  id: string,
  state: Consultation,
  what: ToldWhat,
  roles: readonly Role[],
): ConsultationFact[] | Refusal | 'repeat' {
  if (!mayDo('tell-offices', roles)) return refuse('refusal.secretariat-only');
  if (isOver(state)) return refuse('refusal.consultation-over', { title: state.fields.title });
  const { answerBy, inputBy } = state.fields;
  if (what === 'timetable' && answerBy === undefined) return refuse('refusal.no-answer-day');
  const last = state.told.findLast((one) => one.what === what);
  if (last && last.answerBy === answerBy && last.inputBy === inputBy) return 'repeat';
  const dates = { ...(answerBy ? { answerBy } : {}), ...(inputBy ? { inputBy } : {}) };
  return [{ type: 'offices-told', kind: 'consultation', id, what, ...dates }];
}
