import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Answer } from './answer-shape.ts';
import type { AnswerFile, FieldValue, FormField } from './form.ts';
import type { Contribution, Draft } from './state.ts';

/**
 * An answer names its files by id; they stand in the municipality's draft, or in the answer before. With the files put
 * in their places, or a refusal where one is not there any more.
 */
export function withFiles(
  answer: Answer,
  form: readonly FormField[],
  before: Contribution | undefined,
  draft: Draft | undefined,
): Answer | Refusal {
  const values = { ...answer.values };
  for (const { id, kind } of form) {
    if (kind !== 'file' || values[id] === undefined) continue;
    const known = [...(draft?.files[id] ?? []), ...filesIn(before?.answer.values[id])];
    const found = idsIn(values[id]).map((one) => known.find((file) => file.id === one));
    if (found.includes(undefined)) return refuse('refusal.unknown-file');
    values[id] = found as AnswerFile[];
  }
  return { ...answer, values };
}

export function filesIn(value: FieldValue | undefined): AnswerFile[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is AnswerFile => typeof one === 'object');
}

function idsIn(value: FieldValue | undefined): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.map((one) => (typeof one === 'string' ? one : one.id)))];
}
