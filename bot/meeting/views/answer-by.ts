import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { isLate } from '../domain/answer-by.ts';

/** "Svara senast måndag 12 februari 2024.", or that the day has been; null: none was named. */
export function answerByText(
  answerBy: string | undefined,
  { language, now, zone }: { language: Language; now: Date; zone: string },
): string | null {
  if (answerBy === undefined) return null;
  const key = isLate(answerBy, { zone, now }) ? 'answer-by.past' : 'answer-by.coming';
  return text(language, key, { date: dateWords(language, answerBy) });
}
