import type { CommandOf, Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Consultation, isOver } from './state.ts';

type What = Pick<CommandOf<'tell-offices'>, 'what'>;

export const mayTellOffices: MayNow<Consultation, What> = (state, asked) => {
  const { what } = asked;
  const { title, answerBy, inputBy } = state.fields;
  const denied = secretariatOnly('tell-offices', asked);
  if (denied) return denied;
  if (isOver(state)) return refuse('refusal.consultation-over', { title });
  if (what === 'timetable' && answerBy === undefined) return refuse('refusal.no-answer-day');
  const last = state.told.findLast((one) => one.what === what);
  return last && last.answerBy === answerBy && last.inputBy === inputBy ? 'repeat' : undefined;
};

/** The municipalities' offices are told what comes, or the timetable. The same news is told once; new dates are new. */
export const tellOffices: Decide<'tell-offices', Consultation> = (state, { consultation: id, what }, asked) => {
  const not = mayTellOffices(state, { ...asked, what });
  if (not) return not;
  const { answerBy, inputBy } = state.fields;
  const dates = { ...(answerBy ? { answerBy } : {}), ...(inputBy ? { inputBy } : {}) };
  return [{ type: 'offices-told', kind: 'consultation', id, what, ...dates }];
};
