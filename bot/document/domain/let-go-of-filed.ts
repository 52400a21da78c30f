import type { FilingFact } from './facts.ts';
import type { Filing } from './filing.ts';

/** An uploaded file is needed until it lies in the library, or is not to lie there. */
export function letGoOfFiled({ paper }: Filing, { type }: FilingFact): string[] {
  return (type === 'filing-filed' || type === 'filing-dropped') && paper.file ? [paper.file.document] : [];
}
