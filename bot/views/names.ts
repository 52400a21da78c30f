import { type Language, text } from '../texts/text.ts';

/** "Botkyrka, Haninge och 12 till": at most so many names. */
export function someNames(language: Language, names: string[], most: number): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} ${text(language, 'list.and-more', { count: names.length - most })}`;
}

const collator = new Intl.Collator('sv');

/** Alphabetical, in Swedish. */
export function inOrder<Item>(items: readonly Item[], name: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => collator.compare(name(a), name(b)));
}
