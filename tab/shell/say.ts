import { tabEn } from '../../bot/texts/tab-en.ts';
import { tabSv } from '../../bot/texts/tab-sv.ts';
import type { Language } from '../../bot/texts/text.ts';

export type TabKey = keyof typeof tabSv;
export type Say = (key: TabKey, params?: Record<string, string | number>) => string;

/** The tab's sentences in a language. Parameters stand in braces. */
export function sayIn(language: Language): Say {
  const sentences: Record<TabKey, string> = language === 'en' ? tabEn : tabSv;
  return (key, params = {}) =>
    sentences[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
