import type { CommandOf, Decide, Decided } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { isLocalDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Today } from './check.ts';
import { type Consultation, isOver } from './state.ts';

type Step = Pick<CommandOf<'note-extension'>, 'step'>;

/**
 * More time is asked for where the sender has named a day; what the sender said is noted once it was asked for, and what
 * was noted by mistake is undone until then.
 */
export const mayNoteExtension: MayNow<Consultation, Step> = (state, asked) => {
  const { title, answerBy } = state.fields;
  const denied = secretariatOnly('note-extension', asked);
  if (denied) return denied;
  if (isOver(state)) return refuse('refusal.consultation-over', { title });
  if (asked.step === 'asked') return answerBy === undefined ? refuse('refusal.no-answer-day') : undefined;
  if (state.extension === undefined) return refuse('refusal.extension-not-asked');
  const answered = asked.step === 'undone' && state.extension.outcome !== undefined;
  return answered ? refuse('refusal.extension-answered') : undefined;
};

/** *Anstånd*: more time is asked of the sender, and what the sender said. */
export const noteExtension: Decide<'note-extension', Consultation, Today> = (state, command, asked) => {
  const { consultation: id, step, until } = command;
  const { today } = asked;
  const not = mayNoteExtension(state, { ...asked, step });
  if (not) return not;
  const { extension } = state;
  if (extension === undefined || step === 'asked') return askedFor(id, state, until, today);
  if (step === 'undone') return [{ type: 'extension-undone', kind: 'consultation', id }];
  if (step === 'refused') {
    if (extension.outcome === 'refused') return 'repeat';
    if (extension.outcome === 'granted') return refuse('refusal.extension-granted', { date: extension.until });
    return [{ type: 'extension-refused', kind: 'consultation', id }];
  }
  const day = until ?? extension.until;
  if (extension.outcome === 'granted' && extension.until === day) return 'repeat';
  return faultInDay(state, day, today) ?? [{ type: 'extension-granted', kind: 'consultation', id, until: day }];
};

function askedFor(id: string, state: Consultation, until: string | undefined, today: string): Decided {
  if (until === undefined) return refuse('refusal.field-empty');
  const { extension } = state;
  if (extension && extension.outcome === undefined && extension.until === until) return 'repeat';
  const fault = faultInDay(state, until, today);
  return fault ?? [{ type: 'extension-asked', kind: 'consultation', id, asked: today, until }];
}

function faultInDay({ fields: { answerBy } }: Consultation, until: string, today: string): Refusal | undefined {
  if (!isLocalDate(until)) return refuse('refusal.no-such-day', { date: until });
  if (answerBy === undefined) return refuse('refusal.no-answer-day');
  if (until <= answerBy) return refuse('refusal.extension-too-early', { date: until, answerBy });
  return until < today ? refuse('refusal.consultation-day-past', { date: until }) : undefined;
}
