import type { AnswerRowView } from '../bot/views/meeting-view.ts';

/** How many people a meeting's notice asks: a vacant seat asks nobody. */
export function askedCount(rows: readonly Pick<AnswerRowView, 'value'>[]): number {
  return rows.filter(({ value }) => value !== 'vacant').length;
}

/** Who has not answered, each named once, in the rows' order. */
export function silentOnes(rows: readonly Pick<AnswerRowView, 'value' | 'who'>[]): string[] {
  return [...new Set(rows.filter(({ value }) => value === 'silent').map(({ who }) => who))];
}
