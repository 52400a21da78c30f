import type { MeetingTime } from '../../kernel/definition.ts';
import { dateWords, timeWords, whenWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { SUITS, type Suits } from '../domain/commands.ts';
import type { Proposal } from '../domain/state.ts';

/** "måndag 4 mars kl. 9.00": enough to tell the proposals of one question apart. */
export function shortWhen(language: Language, when: MeetingTime): string {
  if (when.endDate !== undefined) return whenWords(language, when);
  const date = dateWords(language, when.date, { year: false });
  if (when.start === undefined) return date;
  return text(language, 'dates.short', { date, start: timeWords(language, when.start) });
}

/** "Passar: måndag 4 mars. Inget svar: tisdag 5 mars." */
export function answersInWords(
  language: Language,
  proposals: readonly Proposal[],
  answers: Record<string, Suits | null>,
): string {
  const groups = [...SUITS, null].flatMap((suits) => {
    const days = proposals.filter(({ id }) => (answers[id] ?? null) === suits);
    const words = days.map(({ when }) => shortWhen(language, when)).join(', ');
    return days.length > 0 ? [text(language, 'dates.group', { suits: suitsWords(language, suits), days: words })] : [];
  });
  return groups.join(' ');
}

export function suitsWords(language: Language, suits: Suits | null): string {
  return text(language, `suits.${suits ?? 'silent'}`);
}
