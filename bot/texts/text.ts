import { dateWords, isDay } from './day.ts';
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
  const said = (value: string | number) => (isRefused(key) ? hourOrDayIn(language, String(value)) : String(value));
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => said(params[name] ?? whole));
}

function isRefused(key: TextKey): boolean {
  return key.startsWith('refusal.') || key.startsWith('in-tab.');
}

/** A refusal names local times and days as they are stored; people read "9.00" in Swedish, and "måndag 12 februari 2024". */
function hourOrDayIn(language: Language, value: string): string {
  if (isDay(value)) return dateWords(language, value);
  return language === 'sv' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? value.replace(/^0/, '').replace(':', '.')
    : value;
}
