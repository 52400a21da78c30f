import { type FoundKind, foundKind, type SearchEntry } from './entry.ts';
import { cleaned, folded, plainNumber, wordsOf } from './words.ts';

/** Longer words are cut. */
const LONGEST_WORD = 60;
/** A compound's last part is found from here on, and not shorter than this. */
const SHORTEST_PART = 3;
const MOST_PARTS = 24;
/** What is put before a word and makes no compound of it: "promotion" is no motion. */
const NO_PART = /^(pro|kon|kom|re)$/;

/** What an entry is found by: its words, what they end in, its registry numbers and what lists are narrowed to. */
export function tokensOf(entry: SearchEntry): { tokens: string[]; text: string } {
  const { forum, day, title, body, numbers } = entry;
  const words = wordsOf(cleaned(`${title}\n${body}`)).map(({ word }) => word.slice(0, LONGEST_WORD));
  const different = new Set(words);
  const tokens = [
    ...[...different].flatMap((word) => [wordToken(word), ...partsOf(word).map(partToken)]),
    ...numbers.map(plainNumber).filter(Boolean).map(numberToken),
    kindToken(foundKind(entry)),
    forumToken(forum),
    yearToken(day.slice(0, 4)),
  ];
  return { tokens: [...new Set(tokens)], text: folded(words) };
}

/** What a word may end in, as a compound. */
export function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART && parts.length < MOST_PARTS; at -= 1)
    if (!NO_PART.test(word.slice(0, at))) parts.push(word.slice(at));
  return parts;
}

export const wordToken = (word: string) => `w${word}`;
export const partToken = (part: string) => `p${part}`;
export const numberToken = (number: string) => `n${number}`;
export const kindToken = (kind: FoundKind) => `k${kind}`;
export const forumToken = (forum: string) => `f${forum}`;
export const yearToken = (year: string) => `y${year}`;
