import { formsOf, stemOf } from './forms.ts';
import type { Term, Wish } from './query.ts';
import { type FoundWord, wordsOf } from './words.ts';

/** From one place in a text to another; the one after its last letter. */
export type Mark = [from: number, to: number];

/** Where in a cleaned text stands what was looked for. */
export function marksIn(text: string, wishes: readonly Wish[]): Mark[] {
  const words = wordsOf(text);
  const marked = new Set<FoundWord>();
  for (const { terms, number } of wishes) {
    for (const term of terms) for (const word of found(term, words)) marked.add(word);
    if (number !== '') for (const word of numbered(number, words)) marked.add(word);
  }
  return words.filter((word) => marked.has(word)).map(({ from, to }): Mark => [from, to]);
}

function found(term: Term, words: readonly FoundWord[]): FoundWord[] {
  if ('phrase' in term) return inOrder(term.phrase, words);
  const forms = new Set(formsOf(term.word));
  const exact = words.filter(({ word }) => forms.has(word));
  const long = [...forms].filter(({ length }) => length >= 3);
  const stem = stemOf(term.word);
  const loose = words.filter(
    ({ word }) =>
      long.some((form) => word.length >= form.length + 3 && word.endsWith(form)) ||
      (stem.length >= 3 && word.startsWith(stem)) ||
      (stem.length >= 4 && word.includes(stem, 3)),
  );
  return [...exact, ...loose];
}

function inOrder(phrase: readonly string[], words: readonly FoundWord[]): FoundWord[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + phrase.length);
    return run.length === phrase.length && run.every(({ word }, place) => word === phrase[place]) ? run : [];
  });
}

/** Words that make the number together. */
function numbered(number: string, words: readonly FoundWord[]): FoundWord[] {
  return words.flatMap((_, at) => {
    let said = '';
    for (let to = at; to < words.length && said.length < number.length; to += 1) {
      said += words[to]?.word ?? '';
      if (said === number) return words.slice(at, to + 1);
    }
    return [];
  });
}
