import { timeWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { RsvpAnswer } from '../domain/rsvp.ts';

/** "Deltar digitalt till kl. 10.00" */
export function answerWords(language: Language, { value, from, until }: RsvpAnswer): string {
  const answer = text(language, `rsvp.${value}`);
  const hours = { answer, from: timeWords(language, from ?? ''), until: timeWords(language, until ?? '') };
  if (from !== undefined && until !== undefined) return text(language, 'rsvp.from-until', hours);
  if (from !== undefined) return text(language, 'rsvp.from', hours);
  return until === undefined ? answer : text(language, 'rsvp.until', hours);
}

/** "till kl. 10.00"; empty: none are given. */
export function hoursWords(language: Language, { from, until }: RsvpAnswer): string {
  const hours = { from: timeWords(language, from ?? ''), until: timeWords(language, until ?? '') };
  if (from !== undefined && until !== undefined) return text(language, 'rsvp.hours-from-until', hours);
  if (from !== undefined) return text(language, 'rsvp.hours-from', hours);
  return until === undefined ? '' : text(language, 'rsvp.hours-until', hours);
}
