import type { Holiday } from '../../kernel/days/holidays.ts';
import { type Language, text } from '../../texts/text.ts';

/** "Kristi himmelsfärdsdag" */
export function holidayWords(language: Language, { name }: Holiday): string {
  return text(language, `holiday.${name}`);
}
