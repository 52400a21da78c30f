import { headingWords } from '../../meeting/views/agenda-words.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MinutesDocument } from '../domain/document.ts';
import { HEAD } from '../domain/parts.ts';
import type { Minutes } from '../domain/state.ts';

/** "3. Budget", or what the head is called. */
export function headingOf(part: string, { items }: Minutes, document: MinutesDocument, language: Language): string {
  if (part === HEAD) return text(language, 'minutes.head');
  const sent = document.items.find(({ id }) => id === part);
  if (sent) return `${sent.no}. ${headingWords(language, sent)}`;
  const index = items.findIndex(({ id }) => id === part);
  const item = items[index];
  return item ? `${index + 1}. ${headingWords(language, item)}` : part;
}
