import { type RefObject, useEffect } from 'react';
import type { RefusalCode } from '../../bot/kernel/refusal.ts';
import type { Problem } from './problem.ts';

/** Days as the forms name them: a meeting's, a question's last, a consultation's. */
const DAYS = ['date', 'last-day', 'answerBy', 'inputBy'];
const PROPOSALS = Array.from({ length: 10 }, (_, index) => `day-${index + 1}`);

/** The names of the fields that a refusal may be about. */
const FIELDS: Partial<Record<RefusalCode, readonly string[]>> = {
  'refusal.day-is-past': [...DAYS, ...PROPOSALS],
  'refusal.no-such-day': [...DAYS, ...PROPOSALS],
  'refusal.unclear-day': [...DAYS, ...PROPOSALS],
  'refusal.forum-ended': [...DAYS, ...PROPOSALS],
  'refusal.too-few-proposals': PROPOSALS,
  'refusal.same-proposal': PROPOSALS,
  'refusal.days-reversed': ['endDate'],
  'refusal.too-many-days': ['endDate'],
  'refusal.ends-before-start': ['end'],
  'refusal.half-hours': ['start', 'end'],
  'refusal.hour-missing': ['start'],
  'refusal.hour-twice': ['start'],
  'refusal.not-https': ['link', 'href'],
  'refusal.deadline-past': ['last-day'],
  'refusal.round-after-sender': ['last-day'],
  'refusal.input-after-answer': ['inputBy'],
  'refusal.no-answer-day': ['answerBy'],
  'refusal.field-empty': ['title', 'sender', 'purpose', 'place'],
};

/** Marks the field that a refusal is about and goes to it, in the form where it is told; until it is changed. */
export function useFieldAtFault(notice: RefObject<HTMLElement | null>, { code }: Problem): void {
  useEffect(() => {
    const field = fieldFor(notice.current?.closest('form') ?? null, code);
    if (!field) return;
    const clear = () => field.removeAttribute('aria-invalid');
    field.setAttribute('aria-invalid', 'true');
    field.addEventListener('input', clear, { once: true });
    field.focus();
    return () => {
      clear();
      field.removeEventListener('input', clear);
    };
  }, [notice, code]);
}

/** The first of them that is empty, or else the first. */
function fieldFor(form: HTMLFormElement | null, code: string | undefined): HTMLInputElement | undefined {
  const names = Object.entries(FIELDS).find(([refusal]) => refusal === code)?.[1] ?? [];
  const found = names.flatMap((name) => form?.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? []);
  return found.find(({ value }) => value === '') ?? found[0];
}
