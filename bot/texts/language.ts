export type Language = 'sv' | 'en';

/** The best language for a locale such as "sv-SE" or "en-GB"; Swedish when nothing else is asked for. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
