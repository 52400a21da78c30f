import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Consultation, Stage } from './consultation.ts';
import type { ConsultationFact } from './consultation-facts.ts';
import { faultInDone } from './register-consultation.ts';

export interface Move {
  /** The stage that was seen. */
  from: Stage;
  stage: Stage;
  answered?: string;
  submitted?: string;
}

/**
 * How far the answer has come. It may go to any stage and back, for what is wrong is put right; but what is archived
 * was handed in, or was never ours to hand in, and what was declined is taken up before anything else.
 */
export function moveConsultation(
  id: string,
  state: Consultation,
  move: Move,
  today: string,
  roles: readonly Role[],
): ConsultationFact[] | Refusal | 'repeat' {
  if (!mayDo('move-consultation', roles)) return refuse('refusal.secretariat-only');
  const next = { stage: move.stage, ...datesAfter(state, move) };
  if (isSame(state, next)) return 'repeat';
  if (state.stage !== move.from) return refuse('refusal.consultation-moved', { title: state.fields.title });
  if (state.stage === 'declined' && next.stage !== 'watched' && next.stage !== 'considered') {
    return refuse('refusal.consultation-declined', { title: state.fields.title });
  }
  if (next.stage === 'archived' && next.submitted === undefined && answersIt(state)) {
    return refuse('refusal.not-submitted');
  }
  return faultInDone(next, today) ?? [{ type: 'consultation-moved', kind: 'consultation', id, ...next }];
}

/** What was decided stays decided; what was handed in stays so only while it is archived. */
function datesAfter(state: Consultation, { stage, answered, submitted }: Move): Pick<Move, 'answered' | 'submitted'> {
  const kept = stage === 'for-decision' || stage === 'submitted' || stage === 'archived' ? state.answered : undefined;
  const handed = submitted ?? (stage === 'submitted' || stage === 'archived' ? state.submitted : undefined);
  const decided = answered ?? kept;
  return { ...(decided ? { answered: decided } : {}), ...(handed ? { submitted: handed } : {}) };
}

function isSame(state: Consultation, { stage, answered, submitted }: Omit<Move, 'from'>): boolean {
  return state.stage === stage && state.answered === answered && state.submitted === submitted;
}

function answersIt({ fields: { route, standing } }: Consultation): boolean {
  return route !== 'watch' && standing === 'ours';
}
