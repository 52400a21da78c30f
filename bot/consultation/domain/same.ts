import type { NewConsultation } from './state.ts';

/** Equal for two rows about the same consultation: title, sender and year, whatever letters and spaces they are written with. */
export function sameAs({ fields, submitted, answered }: Omit<NewConsultation, 'stage'>): string {
  const day = fields.received ?? fields.answerBy ?? submitted ?? answered ?? '';
  return [fields.title, fields.sender, day.slice(0, 4)].map(plain).join('|');
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
