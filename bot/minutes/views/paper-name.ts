import { text } from '../../texts/text.ts';
import type { MinutesDocument } from '../domain/document.ts';

/** "Minnesanteckningar": what the paper is. */
export function kindWords({ kind }: MinutesDocument): string {
  return text('sv', `minutes.kind.${kind}`);
}

/** "Minnesanteckningar Ledningsgruppen 2024-02-16" */
export function paperTitle(document: MinutesDocument): string {
  const { forum, meeting } = document;
  return text('sv', 'minutes.paper.file', { forum: forum.shortName, date: meeting.date, kind: kindWords(document) });
}
