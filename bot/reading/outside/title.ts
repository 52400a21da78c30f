import { composed, repaired } from '../decode-text.ts';

const TITLE_AT_MOST = 200;
/** Control characters, line and paragraph separators, and marks that turn the direction of the text after them. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** What a stranger wrote, on one line of at most 200 characters. */
export function oneLine(text: string): string {
  const whole = composed(repaired(text)).toWellFormed().replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return Array.from(whole).slice(0, TITLE_AT_MOST).join('').trim();
}
