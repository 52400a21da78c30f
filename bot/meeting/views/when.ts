import type { MeetingTime } from '../../kernel/definition.ts';
import { daysBetween, localDate } from '../../kernel/local-time.ts';
import { nearWords, whenWords } from '../../texts/dates.ts';
import type { Language } from '../../texts/text.ts';
import { isOver } from '../domain/hours.ts';
import type { WhenView } from './view.ts';

export function whenView(when: MeetingTime, language: Language, now: Date, zone: string): WhenView {
  return { ...when, text: whenWords(language, when), near: nearText(when, language, now, zone) };
}

/** "om 18 dagar"; while a meeting of several days goes on, "i dag". */
export function nearText(when: MeetingTime, language: Language, now: Date, zone: string): string {
  const today = localDate(now, zone);
  const days = daysBetween(today, when.date);
  return nearWords(language, days < 0 && !isOver(when, zone, now) ? 0 : days);
}
