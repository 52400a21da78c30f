import { en } from './en.ts';
import type { Language } from './language.ts';
import { sv } from './sv.ts';

export type { Language };
export type TextKey = keyof typeof sv;
export type TextParams = Record<string, string | number>;

/** The sentence for a key in a language; English falls back to Swedish. Parameters stand in braces. */
export function text(language: Language, key: TextKey, params: TextParams = {}): string {
  const sentence = (language === 'en' ? en[key] : undefined) ?? sv[key];
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
