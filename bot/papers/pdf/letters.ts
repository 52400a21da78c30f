import { cleanText } from '../clean-text.ts';

/** What the font draws with one sign: what a reader copies out of the file can say only one of each. */
const SAME_SIGN: Record<string, string> = {
  '\u00a0': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u00b5': '\u03bc',
  '\u2206': '\u0394',
  '\u207c': '=',
  '\u02ed': '=',
  '\u03d5': '\u03c6',
};

/** Marks that say how the sign before them is drawn, and joiners: without the sign they mean nothing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** A text in letters that the font has. One that it lacks stands by its code, "[U+10D0]": it can be looked up, and nothing is hidden. */
export function inLetters(text: string, has: (letter: string) => boolean, lacked: (code: string) => void): string {
  const clean = cleanText(text)
    .replace(UNSEEN, '')
    .replace(/[\t ]+/g, ' ')
    .normalize('NFC');
  return Array.from(clean, (letter) => {
    if (letter === '\n' || letter === '\u00a0' || has(letter)) return letter;
    const plain = letter.normalize('NFKC');
    if (Array.from(plain).every(has)) return plain;
    const code = `[U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
    lacked(code);
    return code;
  }).join('');
}

/** The sign by which a text is drawn and measured. */
export function asDrawn(text: string): string {
  return text.replace(/[\u00a0\u02ed\u00b5\u03d5\u2010\u2011\u2206\u207c]/g, (letter) => SAME_SIGN[letter] ?? letter);
}
