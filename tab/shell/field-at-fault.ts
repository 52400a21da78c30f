import { type RefObject, useEffect } from 'react';
import { isPartOfDate } from '../../bot/kernel/local-time.ts';
import type { RefusalCode } from '../../bot/kernel/refusal.ts';
import { serviceToday } from './clock.ts';
import type { Problem } from './problem.ts';

const PROPOSALS = Array.from({ length: 10 }, (_, index) => `day-${index + 1}`);
/** A consultation's days: the sender's and our own last, its working group's, and until when more time is asked for. */
const COMING = ['answerBy', 'inputBy', 'groupUntil', 'until'];
/** When something was done. */
const DONE = ['answered', 'submitted'];
/** Days as the forms name them: those that are proposed, a meeting's, a question's last, a consultation's. */
const DAYS = [...PROPOSALS, 'date', 'last-day', ...COMING, ...DONE, 'received'];

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
  'refusal.unclear-from': ['from'],
  'refusal.unclear-until': ['until'],
  'refusal.times-reversed': ['until'],
  'refusal.times-outside': ['from', 'until'],
  'refusal.not-https': ['link', 'href'],
  'refusal.deadline-past': ['last-day', 'answerBy'],
  'refusal.answer-by-late': ['answerBy'],
  'refusal.round-after-sender': ['last-day'],
  'refusal.consultation-day-past': COMING,
  'refusal.input-after-answer': ['inputBy'],
  'refusal.no-answer-day': ['answerBy'],
  'refusal.extension-too-early': ['until'],
  'refusal.submitted-date-missing': ['submitted'],
  'refusal.done-day-to-come': DONE,
  'refusal.answered-after-submitted': ['answered'],
  'refusal.field-empty': ['title', 'sender', 'purpose', 'place', 'until'],
};

/** What is wrong with what is written and was refused, where it tells by itself. */
const WRONG: Partial<Record<RefusalCode, (day: string, today: string) => boolean>> = {
  'refusal.day-is-past': (day, today) => day <= today,
  'refusal.consultation-day-past': (day, today) => day < today,
  'refusal.done-day-to-come': (day, today) => day > today,
  'refusal.times-outside': () => true,
  'refusal.no-such-day': (day) => !isPartOfDate(day),
  'refusal.unclear-day': (day) => !isPartOfDate(day),
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
  const names = under(FIELDS, code) ?? [];
  const found = names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const written = found.filter(({ value }) => value !== '');
  const empty = found.find(({ value }) => value === '');
  const isWrong = under(WRONG, code);
  const wrong = isWrong && written.find(({ value }) => isWrong(value, today));
  if (wrong) return wrong;
  return isWrong || names === DAYS ? (written[0] ?? empty) : (empty ?? found[0]);
}

function under<T>(table: Partial<Record<RefusalCode, T>>, code: string | undefined): T | undefined {
  return Object.entries<T>(table).find(([refusal]) => refusal === code)?.[1];
}
