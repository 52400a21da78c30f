import type { Answer } from '../domain/answer-shape.ts';
import { filesIn } from '../domain/files.ts';
import type { AnswerFile, FieldValue } from '../domain/form.ts';
import type { FileView, GivenAnswer, GivenValue } from './view.ts';

/** An answer for its writer to go on with; of its files only what a page needs. */
export function givenAnswer({ values, ...rest }: Answer): GivenAnswer {
  const given = Object.entries(values).map(([id, value]) => [id, givenValue(value)] as const);
  return { ...rest, values: Object.fromEntries(given) };
}

export function fileViews(files: readonly AnswerFile[]): FileView[] {
  return files.map(({ id, name, size }) => ({ id, name, size }));
}

function givenValue(value: FieldValue): GivenValue {
  const files = filesIn(value);
  return files.length > 0 ? fileViews(files) : (value as GivenValue);
}
