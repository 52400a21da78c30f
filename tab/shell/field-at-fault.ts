import { type RefObject, useEffect } from 'react';
import type { RefusalCode } from '../../bot/kernel/refusal.ts';
import { serviceToday } from './clock.ts';
import type { Problem } from './problem.ts';

const PROPOSALS = Array.from({ length: 10 }, (_, index) => `day-${index + 1}`);
/** Days as the forms name them: those that are proposed, a meeting's, a question's last, a consultation's. */
const DAYS = [...PROPOSALS, 'date', 'last-day', 'answerBy', 'inputBy'];

/** The names of the fields that a refusal may be about. */
const FIELDS: Partial<Record<RefusalCode, readonly string[]>> = {
  'refusal.day-is-past': DAYS,
  'refusal.no-such-day': DAYS,
  'refusal.unclear-day': DAYS,
  'refusal.forum-ended': DAYS,
  'refusal.too-few-proposals': PROPOSALS,
  'refusal.same-proposal': PROPOSALS,
  'refusal.days-reversed': ['endDate'],
  'refusal.too-many-days': ['endDate'],
  'refusal.ends-before-start': ['end'],
  'refusal.half-hours': ['start', 'end'],
  'refusal.hour-missing': ['start'],
  'refusal.hour-twice': ['start'],
  'refusal.not-https': ['link', 'href'],
  'refusal.deadline-past': ['last-day', 'answerBy'],
  'refusal.answer-by-late': ['answerBy'],
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

function fieldFor(form: HTMLFormElement | null, code: string | undefined): HTMLInputElement | undefined {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('[name]') ?? [])];
  return atFault(fields, code, serviceToday());
}

/** The one that a refusal is about, as far as it can be told: a day that was refused is written, anything else is rather missing. */
export function atFault<F extends { name: string; value: string }>(
  fields: readonly F[],
  code: string | undefined,
  today: string,
): F | undefined {
  const names = Object.entries(FIELDS).find(([refusal]) => refusal === code)?.[1] ?? [];
  const found = names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const empty = found.find(({ value }) => value === '');
  if (names !== DAYS) return empty ?? found[0];
  const written = found.filter(({ value }) => value !== '');
  const past = code === 'refusal.day-is-past' ? written.find(({ value }) => value <= today) : undefined;
  return past ?? written[0] ?? empty;
}
