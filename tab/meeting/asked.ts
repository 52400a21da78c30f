import type { AnswerRowView } from '../../bot/meeting/views/view.ts';

type Asked = readonly Pick<AnswerRowView, 'value'>[];

/** How many people a meeting's notice asks: a vacant seat asks nobody, and a substitute is called when needed. */
export function askedCount(rows: Asked): number {
  return rows.filter(({ value }) => value !== 'vacant' && value !== 'waiting').length;
}

export function vacantCount(rows: Asked): number {
  return rows.filter(({ value }) => value === 'vacant').length;
}

/** How many have given an answer that stands. */
export function answeredCount(rows: Asked): number {
  return rows.filter(({ value }) => value !== 'vacant' && value !== 'silent' && value !== 'waiting').length;
}

type Row = Pick<AnswerRowView, 'value' | 'who' | 'role'>;

/** Whose members have not answered, each named once, in the rows' order; in a body without members, who has not. */
export function silentOnes(rows: readonly Row[]): string[] {
  const members = rows.filter(({ role }) => role === 'member');
  const counted = members.length > 0 ? members : rows;
  return [...new Set(counted.filter(({ value }) => value === 'silent').map(({ who }) => who))];
}
