import { type Language, text } from '../../texts/text.ts';
import type { Waited, WaitingWhy } from '../domain/filing.ts';

/** The service's own trouble, which is over by itself. */
const SERVICE: ReadonlySet<WaitingWhy> = new Set(['unavailable', 'throttled', 'no-connection', 'time-out']);

/** Why a paper waits, and what one can do. */
export function waitedText({ why, by, place }: Waited, language: Language): string {
  if (why === 'locked' && by) return text(language, 'filing.waiting.locked-by', { by });
  if (isService(why)) return text(language, 'filing.waiting.service');
  return text(language, `filing.waiting.${why}`, { place: place ?? text(language, 'filing.the-library') });
}

function isService(why: WaitingWhy): why is 'unavailable' | 'throttled' | 'no-connection' | 'time-out' {
  return SERVICE.has(why);
}
