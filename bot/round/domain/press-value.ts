import { shortForm } from '../../kernel/asking/short-form.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { Answer } from './answer-shape.ts';

/** What an answer says, short: equal for equal answers. */
export function pressValue(answer: Answer): string {
  return shortForm(canonical(answer));
}
