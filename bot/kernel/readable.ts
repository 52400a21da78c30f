import { type Refusal, refuse } from './refusal.ts';

/** The longest text that any command may carry in one field; how long each may be is said where it is read. */
export const LONGEST_TEXT = 100_000;

/** NUL and halves of surrogate pairs can't be stored (the database's jsonb refuses them). */
export function isReadable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

/** Text that the store can keep and people can read: no NUL, no half of a surrogate pair, not too long. */
function faultInText(text: string, longest: number): Refusal | undefined {
  if (text.length > longest) return refuse('refusal.too-long');
  return isReadable(text) ? undefined : refuse('refusal.unreadable-text');
}

/** The first fault in any string of a value that came from outside, however deep it lies. */
export function faultInValue(value: unknown, depth = 0): Refusal | undefined {
  if (typeof value === 'string') return faultInText(value, LONGEST_TEXT);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > 6) return refuse('refusal.malformed');
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultInText(key, 100) ?? faultInValue(inner, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}
