import { shortForm } from '../asking/short-form.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { Answer } from './answer.ts';

/** What an answer says, short: equal for equal answers. */
export function pressValue(answer: Answer): string {
  return shortForm(canonical(answer));
}
