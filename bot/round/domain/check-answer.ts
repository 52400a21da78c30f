import { isLocalDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Answer } from './answer-shape.ts';
import { isAskedOf } from './asked-of.ts';
import { type FieldValue, type FormField, isEmpty, LONGEST_TEXT, MOST_FILES, MOST_NAMES } from './form.ts';
import type { Purpose } from './purpose.ts';

/** What is wrong with an answer to a form, or undefined. Who abstains or has nothing to object to need not fill it in. */
export function faultInAnswer(
  answer: Answer,
  form: readonly FormField[],
  purpose: Purpose,
  today: string,
): Refusal | undefined {
  const { stance, values } = answer;
  if (!purpose.stances.includes(stance))
    return refuse(stance === 'answers' ? 'refusal.no-stance' : 'refusal.malformed');
  const known = new Set(form.map(({ id }) => id));
  if (Object.keys(values).some((id) => !known.has(id))) return refuse('refusal.form-changed');
  for (const field of form) {
    const fault = faultInValue(field, values[field.id]) ?? faultInPlace(field, answer);
    if (fault) return fault;
  }
  return (needsForm(answer) ? missing(answer, form) : undefined) ?? purpose.faultIn?.(answer, today);
}

/** What was answered to a question that is not asked of those who stand so. */
function faultInPlace(field: FormField, { stance, values }: Answer): Refusal | undefined {
  if (isAskedOf(field, stance) || isEmpty(values[field.id])) return undefined;
  return refuse('refusal.not-of-stance', { question: field.label });
}

function needsForm({ stance }: Answer): boolean {
  return stance !== 'no-objection' && stance !== 'abstains';
}

function missing({ values, stance, comment }: Answer, form: readonly FormField[]): Refusal | undefined {
  const asked = form.filter((field) => isAskedOf(field, stance));
  const left = asked.find(({ id, required }) => required && isEmpty(values[id]));
  if (left) return refuse('refusal.question-unanswered', { question: left.label });
  const nothing = form.every(({ id }) => isEmpty(values[id])) && comment === undefined;
  return nothing && stance === 'answers' ? refuse('refusal.nothing-answered') : undefined;
}

function faultInValue(field: FormField, value: FieldValue | undefined): Refusal | undefined {
  if (value === undefined || isEmpty(value)) return undefined;
  const about = { question: field.label };
  switch (field.kind) {
    case 'text':
      return faultInText(field, value);
    case 'choice':
      return isChoice(field, value) ? undefined : refuse('refusal.unknown-choice', about);
    case 'yes-no':
      return value === 'yes' || value === 'no' ? undefined : refuse('refusal.unknown-choice', about);
    case 'choices':
      return faultInChoices(field, value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : refuse('refusal.not-a-number', about);
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? undefined : refuse('refusal.not-a-date', about);
    case 'names':
      return faultInList(value, field.most ?? MOST_NAMES, about);
    case 'file':
      return faultInList(value, field.most ?? MOST_FILES, about);
    default:
      return field.kind satisfies never;
  }
}

function faultInText({ label, most = LONGEST_TEXT }: FormField, value: FieldValue): Refusal | undefined {
  if (typeof value !== 'string') return refuse('refusal.malformed');
  if (value.length <= most) return undefined;
  return refuse('refusal.answer-too-long', { question: label, length: String(value.length), most: String(most) });
}

function isChoice({ choices = [] }: FormField, value: unknown): boolean {
  return choices.some(({ id }) => id === value);
}

function faultInChoices(field: FormField, value: FieldValue): Refusal | undefined {
  const about = { question: field.label };
  if (!Array.isArray(value)) return refuse('refusal.malformed');
  const chosen: readonly unknown[] = value;
  const known = chosen.every((one) => isChoice(field, one)) && new Set(chosen).size === chosen.length;
  if (!known) return refuse('refusal.unknown-choice', about);
  return faultInList(value, field.most ?? value.length, about);
}

function faultInList(value: FieldValue, most: number, about: Record<string, string>): Refusal | undefined {
  if (!Array.isArray(value)) return refuse('refusal.malformed');
  return value.length > most ? refuse('refusal.too-many-answers', { ...about, most: String(most) }) : undefined;
}
