import { composed, hasLostLetters, repaired } from '../decode-text.ts';

const TITLE_AT_MOST = 200;
/** Control characters, line and paragraph separators, and marks that turn the direction of the text after them. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

export interface Line {
  text: string;
  /** Something in it could not be read. */
  lostLetters: boolean;
}

/** What a stranger wrote, on one line of at most 200 characters. */
export function oneLine(written: string): Line {
  const whole = composed(repaired(written)).toWellFormed();
  const seen = whole.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  const text = Array.from(seen).slice(0, TITLE_AT_MOST).join('').trim();
  return { text, lostLetters: hasLostLetters(whole) };
}
