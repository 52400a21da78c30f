import { mayDo, type Role } from '../access.ts';
import { isLocalDate } from '../local-time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Consultation, isOver } from './consultation.ts';
import type { ExtensionStep } from './consultation-commands.ts';
import type { ConsultationFact } from './consultation-facts.ts';

type Noted = ConsultationFact[] | Refusal | 'repeat';

/** *Anstånd*: more time is asked of the sender, and what the sender said. `today` is a local date. */
export function noteExtension(
  id: string,
  state: Consultation,
  { step, until }: { step: ExtensionStep; until?: string },
  today: string,
  roles: readonly Role[],
): Noted {
  if (!mayDo('note-extension', roles)) return refuse('refusal.secretariat-only');
  if (isOver(state)) return refuse('refusal.consultation-over', { title: state.fields.title });
  if (step === 'asked') return asked(id, state, until, today);
  const { extension } = state;
  if (extension === undefined) return refuse('refusal.extension-not-asked');
  if (step === 'refused') {
    if (extension.outcome === 'refused') return 'repeat';
    if (extension.outcome === 'granted') return refuse('refusal.extension-granted', { date: extension.until });
    return [{ type: 'extension-refused', kind: 'consultation', id }];
  }
  const day = until ?? extension.until;
  if (extension.outcome === 'granted' && extension.until === day) return 'repeat';
  return faultInDay(state, day, today) ?? [{ type: 'extension-granted', kind: 'consultation', id, until: day }];
}

function asked(id: string, state: Consultation, until: string | undefined, today: string): Noted {
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
