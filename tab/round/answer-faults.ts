import type { FormField } from '../../bot/round/domain/form.ts';
import type { RoundView } from '../../bot/round/views/view.ts';
import { type AnswerDraft, answerOf, askedOf, LONGEST_TEXT, mayLeaveAll, numberIn } from './answer-draft.ts';
import { linesOf } from './form-draft.ts';

export type AnswerFault = 'unanswered' | 'too-long' | 'not-a-number' | 'too-many';

/** Where how the municipality stands is what is wrong. */
export const STANCE = 'stance';

/** What is wrong with each question's answer, by question; the service decides, this only says it sooner. */
export function answerFaults(
  draft: AnswerDraft,
  { form, stances }: Pick<RoundView, 'form' | 'stances'>,
): Record<string, AnswerFault> {
  const { stance } = draft;
  if (stances.every(({ id }) => id !== stance)) return { [STANCE]: 'unanswered' };
  const { values } = answerOf(draft, form);
  const found = askedOf(form, stance).flatMap((field) => {
    const asked = mayLeaveAll(stance) ? { ...field, required: false } : field;
    const fault = faultIn(asked, draft.values[field.id], values[field.id] === undefined);
    return fault ? [[field.id, fault] as const] : [];
  });
  return Object.fromEntries(found);
}

function faultIn(field: FormField, value: string | string[] = '', empty: boolean): AnswerFault | undefined {
  if (empty) return field.required ? 'unanswered' : undefined;
  if (field.kind === 'number' && numberIn(String(value)) === undefined) return 'not-a-number';
  if (field.kind === 'text') return value.length > (field.most ?? LONGEST_TEXT) ? 'too-long' : undefined;
  const count = typeof value === 'string' ? linesOf(value).length : value.length;
  return field.most !== undefined && count > field.most ? 'too-many' : undefined;
}

/** From how many letters on it is said how many are left. */
const NEAR_END = 0.9;

/** How many letters are left, once the text nears its end; fewer than none when it is too long. */
export function lettersLeft(text: string, most: number): number | null {
  return text.length >= most * NEAR_END ? most - text.length : null;
}
