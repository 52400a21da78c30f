/** A word of a text, in small letters, and where it stands in it. */
export interface FoundWord {
  word: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** As texts are compared and shown: one letter for "å", no soft hyphens. Never å as a: "vård" is not "värd". */
export function cleaned(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '');
}

/** The words of a text that is cleaned. */
export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map((match) => {
    const from = match.index;
    return { word: match[0].toLocaleLowerCase('sv'), from, to: from + match[0].length };
  });
}

/** Words between single spaces, and one at each end: a phrase is a part of it. */
export function folded(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** A registry number without what people write differently: "KS 2024/123" and "ks2024-123" are the same. */
export function plainNumber(text: string): string {
  return wordsOf(cleaned(text))
    .map(({ word }) => word)
    .join('');
}
