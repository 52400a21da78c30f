import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Answer } from './answer-shape.ts';
import type { AnswerFile, DraftFile, FieldValue, FormField } from './form.ts';
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
    const known = [...(draft?.files[id] ?? []).map(asAnswered), ...filesIn(before?.answer.values[id])];
    const found = idsIn(values[id]).map((one) => known.find((file) => file.id === one));
    if (found.includes(undefined)) return refuse('refusal.unknown-file');
    values[id] = found as AnswerFile[];
  }
  return { ...answer, values };
}

/** Of a draft's file what the answer keeps. */
function asAnswered({ id, name, size, document }: DraftFile): AnswerFile {
  return { id, name, size, document };
}

/** The files that a draft names, of those that were uploaded for it. */
export function namedIn({ answer, files }: Pick<Draft, 'answer' | 'files'>, field: string): DraftFile[] {
  const named = idsIn(answer.values[field]);
  return (files[field] ?? []).filter(({ id }) => named.includes(id));
}

export function filesIn(value: FieldValue | undefined): AnswerFile[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is AnswerFile => typeof one === 'object');
}

function idsIn(value: FieldValue | undefined): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.map((one) => (typeof one === 'string' ? one : one.id)))];
}
