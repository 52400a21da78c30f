import type { tabRestSv } from '../../bot/texts/tab-rest-sv.ts';
import type { tabSv } from '../../bot/texts/tab-sv.ts';
import type { Language } from '../../bot/texts/text.ts';

type FirstKey = keyof typeof tabSv;
type RestKey = keyof typeof tabRestSv;
export type TabKey = FirstKey | RestKey;
export type Say = (key: TabKey, params?: Record<string, string | number>) => string;

const FIRST: Record<Language, () => Promise<Record<FirstKey, string>>> = {
  sv: async () => (await import('../../bot/texts/tab-sv.ts')).tabSv,
  en: async () => (await import('../../bot/texts/tab-en.ts')).tabEn,
};
const REST: Record<Language, () => Promise<Record<RestKey, string>>> = {
  sv: async () => (await import('../../bot/texts/tab-rest-sv.ts')).tabRestSv,
  en: async () => (await import('../../bot/texts/tab-rest-en.ts')).tabRestEn,
};
const fetched: Record<Language, Partial<Record<TabKey, string>>> = { sv: {}, en: {} };

let tellLanguage: (language: Language) => void;
const read = new Promise<Language>((resolve) => {
  tellLanguage = resolve;
});

/** Fetches what the first page says in the language that is read; the other's sentences stay where they are. */
export async function fetchSentences(language: Language): Promise<void> {
  tellLanguage(language);
  Object.assign(fetched[language], await FIRST[language]());
}

/** Code that says more than the first page does, not before its sentences are here too. */
export async function withSentences<Code>(code: Promise<Code>): Promise<Code> {
  const [here] = await Promise.all([code, fetchRest()]);
  return here;
}

async function fetchRest(): Promise<void> {
  const language = await read;
  Object.assign(fetched[language], await REST[language]());
}

/** The tab's sentences in a language that was fetched; the key of one that was not. Parameters stand in braces. */
export function sayIn(language: Language): Say {
  return (key, params = {}) => {
    const sentence = fetched[language][key] ?? key;
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}
