import type { tabSv } from '../../bot/texts/tab-sv.ts';
import type { Language } from '../../bot/texts/text.ts';

export type TabKey = keyof typeof tabSv;
export type Say = (key: TabKey, params?: Record<string, string | number>) => string;

type Sentences = Record<TabKey, string>;

const FETCH: Record<Language, () => Promise<Sentences>> = {
  sv: async () => (await import('../../bot/texts/tab-sv.ts')).tabSv,
  en: async () => (await import('../../bot/texts/tab-en.ts')).tabEn,
};
const fetching = new Map<Language, Promise<Sentences>>();
const fetched = new Map<Language, Sentences>();

/** Fetches the tab's sentences in the language that is read; the other's stay where they are. */
export async function fetchSentences(language: Language): Promise<void> {
  const sentences = fetching.get(language) ?? FETCH[language]();
  fetching.set(language, sentences);
  fetched.set(language, await sentences);
}

/** The tab's sentences in a language that was fetched; the key of one that was not. Parameters stand in braces. */
export function sayIn(language: Language): Say {
  return (key, params = {}) => {
    const sentence = fetched.get(language)?.[key] ?? key;
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}
