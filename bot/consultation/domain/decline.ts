import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Consultation, isOver } from './state.ts';

export const mayDeclineConsultation: MayNow<Consultation> = (state, asked) => {
  const denied = secretariatOnly('decline-consultation', asked);
  if (denied) return denied;
  if (state.stage === 'declined') return 'repeat';
  return isOver(state) ? refuse('refusal.consultation-over', { title: state.fields.title }) : undefined;
};

/** The cooperation does not answer it, and why. It can be taken up again. */
export const declineConsultation: Decide<'decline-consultation', Consultation> = (state, command, asked) => {
  const { consultation: id, reason } = command;
  const not = mayDeclineConsultation(state, asked);
  return not ?? [{ type: 'consultation-declined', kind: 'consultation', id, words: { reason } }];
};
