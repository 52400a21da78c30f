import type { Answer } from './answer-shape.ts';
import { type FormField, isOneLine } from './form.ts';
import type { Stance } from './stance.ts';

/** Is a question asked of those who stand so? */
export function isAskedOf({ stances }: Pick<FormField, 'stances'>, stance: Stance): boolean {
  return stances === undefined || stances.includes(stance);
}

/**
 * An answer as its stance is asked: a card shows every question, so that a day or a line may still stand there that
 * belonged to an earlier one. Files and longer texts are left, for nobody's words are thrown away unsaid.
 */
export function asAsked(answer: Answer, form: readonly FormField[]): Answer {
  const left = form.filter((field) => !isAskedOf(field, answer.stance) && isPassing(field)).map(({ id }) => id);
  if (left.every((id) => answer.values[id] === undefined)) return answer;
  const values = Object.entries(answer.values).filter(([id]) => !left.includes(id));
  return { ...answer, values: Object.fromEntries(values) };
}

/** An answer with what its draft says to questions of other stances: the tab sends only what is asked of the chosen one. */
export function withUnasked(answer: Answer, draft: Answer | undefined, form: readonly FormField[]): Answer {
  const left = form.filter(
    ({ id, stances }) => stances && !stances.includes(answer.stance) && answer.values[id] === undefined,
  );
  const kept = left.flatMap(({ id }) => {
    const value = draft?.values[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return kept.length === 0 ? answer : { ...answer, values: { ...answer.values, ...Object.fromEntries(kept) } };
}

function isPassing(field: FormField): boolean {
  return field.kind !== 'file' && (field.kind !== 'text' || isOneLine(field));
}
