import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { isPartOfDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type ConsultationSetting, faultInConsultation } from './check.ts';
import { consultationParts } from './facts.ts';
import { type Consultation, isOver, type NewConsultation } from './state.ts';

/** The secretariat registers a consultation, at whatever stage it is. */
export const registerConsultation: Decide<'register-consultation', Consultation | undefined, ConsultationSetting> = (
  existing,
  { do: _do, id, ...given },
  asked,
) => {
  const denied = secretariatOnly('register-consultation', asked);
  if (denied) return denied;
  if (existing) {
    const same = canonical(existing.fields) === canonical(given.fields);
    return same ? 'repeat' : refuse('refusal.consultation-exists');
  }
  const fault = faultInNew(given, asked);
  const { fields, ...come } = given;
  return (
    fault ?? [{ type: 'consultation-registered', kind: 'consultation', id, ...come, ...consultationParts(fields) }]
  );
};

/** What is wrong with something that is to be registered. Dates of what was done may be as rough as they are known. */
export function faultInNew(given: NewConsultation, setting: ConsultationSetting): Refusal | undefined {
  const fault = faultInConsultation(given.fields, setting, { over: isOver(given) });
  return fault ?? faultInDone(given, setting.today);
}

/** `answered` and `submitted`: real days, not to come, in that order, and there where the stage asks for them. */
export function faultInDone(
  { stage, answered, submitted }: Pick<NewConsultation, 'stage' | 'answered' | 'submitted'>,
  today: string,
): Refusal | undefined {
  const wrong = [answered, submitted].find((day) => day !== undefined && !isPartOfDate(day));
  if (wrong !== undefined) return refuse('refusal.no-such-day', { date: wrong });
  if (stage === 'submitted' && submitted === undefined) return refuse('refusal.submitted-date-missing');
  if (submitted !== undefined && stage !== 'submitted' && stage !== 'archived') return refuse('refusal.not-submitted');
  const future = [answered, submitted].find((day) => day !== undefined && day > today);
  if (future !== undefined) return refuse('refusal.done-day-to-come', { date: future });
  return answered !== undefined && submitted !== undefined && isLater(answered, submitted)
    ? refuse('refusal.answered-after-submitted', { answered, submitted })
    : undefined;
}

/** Compared as precisely as both are known: "2022-02-10" is not later than "2022-02". */
function isLater(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}
