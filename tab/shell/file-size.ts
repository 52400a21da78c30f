import type { Language } from '../../bot/texts/text.ts';

/** The most bytes that a file may have, as the service says too. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** "1,4 MB", "310 kB" */
export function sizeText(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1024 * 1024 ? [Math.max(1, Math.round(bytes / 1024)), 'kB'] : [bytes / 1024 / 1024, 'MB'];
  const shown = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'sv-SE', { maximumFractionDigits: 1 }).format(
    value,
  );
  return `${shown} ${unit}`;
}
