import type { CommandOf, Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Today } from './check.ts';
import { faultInDone } from './register.ts';
import type { Consultation } from './state.ts';

type Move = CommandOf<'move-consultation'>;

/** What was declined is taken up before anything else. */
export const mayMoveConsultation: MayNow<Consultation, Pick<Move, 'stage'>> = ({ stage, fields }, asked) => {
  const denied = secretariatOnly('move-consultation', asked);
  if (denied) return denied;
  const takenUp = asked.stage === 'watched' || asked.stage === 'considered';
  return stage === 'declined' && !takenUp
    ? refuse('refusal.consultation-declined', { title: fields.title })
    : undefined;
};

/**
 * How far the answer has come. It may go to any stage and back, for what is wrong is put right; but what is archived
 * was handed in, or was never ours to hand in.
 */
export const moveConsultation: Decide<'move-consultation', Consultation, Today> = (state, move, asked) => {
  const not = mayMoveConsultation(state, { ...asked, stage: move.stage });
  if (not) return not;
  const next = { stage: move.stage, ...datesAfter(state, move) };
  if (isSame(state, next)) return 'repeat';
  if (state.stage !== move.from) return refuse('refusal.consultation-moved', { title: state.fields.title });
  if (next.stage === 'archived' && next.submitted === undefined && answersIt(state)) {
    return refuse('refusal.not-submitted');
  }
  const about = { kind: 'consultation', id: move.consultation } as const;
  return faultInDone(next, asked.today) ?? [{ type: 'consultation-moved', ...about, ...next }];
};

/** What was decided stays decided; what was handed in stays so only while it is archived. */
function datesAfter(state: Consultation, { stage, answered, submitted }: Move): Pick<Move, 'answered' | 'submitted'> {
  const kept = stage === 'for-decision' || stage === 'submitted' || stage === 'archived' ? state.answered : undefined;
  const handed = submitted ?? (stage === 'submitted' || stage === 'archived' ? state.submitted : undefined);
  const decided = answered ?? kept;
  return { ...(decided ? { answered: decided } : {}), ...(handed ? { submitted: handed } : {}) };
}

function isSame(
  state: Consultation,
  { stage, answered, submitted }: Pick<Move, 'stage' | 'answered' | 'submitted'>,
): boolean {
  return state.stage === stage && state.answered === answered && state.submitted === submitted;
}

function answersIt({ fields: { route, standing } }: Consultation): boolean {
  return route !== 'watch' && standing === 'ours';
}
