import { formsOf, stemOf } from './forms.ts';
import { numberToken, partToken, wordToken } from './tokens.ts';
import { cleaned, folded, plainNumber, wordsOf } from './words.ts';

/** The most that is read of what somebody wrote in the field. */
export const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

/** A word, in any form; or words just as they stand after one another. */
export type Term = { word: string } | { phrase: string[] };

/** One of several things that are looked for; everything in it must be there. */
export interface Wish {
  terms: Term[];
  /** The whole as a registry number; empty: it can be none. */
  number: string;
}

/** What is written in the field, understood; none: there is no word in it. */
export function readQuery(text: string): Wish[] {
  const wishes: string[] = [];
  let rest = '';
  for (const [part] of cleaned(text.slice(0, LONGEST_QUERY)).matchAll(/"[^"]*"?|”[^”]*”?|[^"”\s]+/g)) {
    if (part.toLocaleLowerCase('sv') === 'eller') {
      wishes.push(rest);
      rest = '';
    } else rest = `${rest} ${part}`;
  }
  return [...wishes, rest].map(wishOf).filter(({ terms }) => terms.length > 0);
}

function wishOf(text: string): Wish {
  const terms: Term[] = [];
  for (const [part] of text.matchAll(/"[^"]*"?|”[^”]*”?|[^"”]+/g)) {
    const words = wordsOf(part).map(({ word }) => word);
    if (/^["”]/.test(part)) terms.push({ phrase: words });
    else terms.push(...words.map((word) => ({ word })));
  }
  const some = terms.filter((term) => 'word' in term || term.phrase.length > 0).slice(0, MOST_TERMS);
  const number = plainNumber(text);
  return { terms: some, number: /\d/.test(number) && number.length >= 4 ? number : '' };
}

/**
 * How well something fits, the best first. said: the words stand after one another as they were written. form: every word
 * stands there in some form. compound: or a compound ends in it. beginning: or a word begins like it. within: or has it inside.
 */
export const FITS = ['said', 'form', 'compound', 'beginning', 'within'] as const;
export type Fit = (typeof FITS)[number];

/** A token, or all that begin like it. */
export interface Looked {
  token: string;
  begins?: true;
}

/** Of each term any of its tokens, and every phrase as a part of the text. */
export interface Sought {
  all: Looked[][];
  phrases: string[];
}

/** What fits so well, or better. */
export function sought({ terms, number }: Wish, fit: Fit): Sought[] {
  const phrases = terms.flatMap((term) => ('phrase' in term ? [folded(term.phrase)] : []));
  const words = { all: terms.flatMap((term) => tokensFor(term, fit)), phrases };
  const registered =
    number === '' ? [] : [{ all: [[{ token: numberToken(number), begins: true as const }]], phrases: [] }];
  if (fit !== 'said') return [...registered, words];
  const plain = terms.flatMap((term) => ('word' in term ? [term.word] : term.phrase));
  return terms.length > 1 ? [...registered, { ...words, phrases: [...phrases, folded(plain)] }] : registered;
}

function tokensFor(term: Term, fit: Fit): Looked[][] {
  if ('phrase' in term) return term.phrase.map((word) => [{ token: wordToken(word) }]);
  if (fit === 'said') return [[{ token: wordToken(term.word) }]];
  return [looked(term.word, fit)];
}

const SHORTEST_BEGINNING = 3;
const SHORTEST_WITHIN = 4;

function looked(word: string, fit: Exclude<Fit, 'said'>): Looked[] {
  const forms = formsOf(word);
  const stem = stemOf(word);
  const found: Looked[] = forms.map((form) => ({ token: wordToken(form) }));
  if (fit === 'form') return found;
  found.push(...forms.filter(({ length }) => length >= SHORTEST_BEGINNING).map((form) => ({ token: partToken(form) })));
  if (fit === 'compound') return found;
  if (stem.length >= SHORTEST_BEGINNING) found.push({ token: wordToken(stem), begins: true });
  if (fit === 'within' && stem.length >= SHORTEST_WITHIN) found.push({ token: partToken(stem), begins: true });
  return found;
}
