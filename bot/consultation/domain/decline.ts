import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Consultation, isOver } from './state.ts';

/** The cooperation does not answer it, and why. It can be taken up again. */
export const declineConsultation: Decide<'decline-consultation', Consultation> = (state, command, asked) => {
  const { consultation: id, reason } = command;
  const denied = secretariatOnly('decline-consultation', asked);
  if (denied) return denied;
  if (state.stage === 'declined') return 'repeat';
  if (isOver(state)) return refuse('refusal.consultation-over', { title: state.fields.title });
  return [{ type: 'consultation-declined', kind: 'consultation', id, words: { reason } }];
};
