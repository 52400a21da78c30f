import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type FormField, MOST_CHOICES, MOST_FIELDS } from './form.ts';

/** What is wrong with a form, or undefined. Empty words and unknown kinds were refused when it was read. */
export function faultInForm(form: readonly FormField[]): Refusal | undefined {
  if (form.length === 0) return refuse('refusal.form-empty');
  if (form.length > MOST_FIELDS) return refuse('refusal.form-too-long', { most: String(MOST_FIELDS) });
  for (const [at, field] of form.entries()) {
    const fault = faultInField(field, String(at + 1));
    if (fault) return fault;
  }
  const ids = form.map(({ id }) => id);
  return new Set(ids).size === ids.length ? undefined : refuse('refusal.malformed');
}

function faultInField({ kind, choices = [], most }: FormField, number: string): Refusal | undefined {
  const chosen = kind === 'choice' || kind === 'choices';
  if (!chosen) return choices.length > 0 ? refuse('refusal.malformed') : undefined;
  if (choices.length < 2) return refuse('refusal.too-few-choices', { number });
  if (choices.length > MOST_CHOICES) return refuse('refusal.too-many-choices', { number, most: String(MOST_CHOICES) });
  const labels = choices.map(({ label }) => label.toLocaleLowerCase('sv'));
  if (new Set(labels).size < labels.length) return refuse('refusal.same-choice', { number });
  return most !== undefined && most > choices.length ? refuse('refusal.malformed') : undefined;
}
