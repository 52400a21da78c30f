import type { DatesFields, Suits } from '../../bot/dates/domain/commands.ts';
import type { Dates, DatesAnswer } from '../../bot/dates/domain/state.ts';

/** A date question with three days, for tests of single decisions. */
export function someDates(more: Partial<DatesFields> = {}): DatesFields {
  return {
    forum: 'lg',
    kind: 'ordinary',
    title: 'Extra budgetmöte',
    mode: 'hybrid',
    place: 'Kommunhuset',
    proposals: [
      { date: '2024-03-04', start: '09:00', end: '11:00' },
      { date: '2024-03-05', start: '13:00', end: '15:00' },
      { date: '2024-03-07' },
    ],
    ...more,
  };
}

export function aDatesQuestion(more: Partial<DatesFields> = {}): Dates {
  return { status: 'open', fields: someDates(more), askedAt: '2024-02-05T08:00:00.000Z' };
}

export function aDatesAnswer(
  seat: string,
  answers: Record<string, Suits>,
  more: Partial<DatesAnswer> = {},
): DatesAnswer {
  return {
    poll: 'q1',
    seat,
    answers,
    person: `p-${seat}`,
    by: `p-${seat}`,
    at: '2024-02-06T09:00:00.000Z',
    drawn: '000000001-a',
    received: 0,
    ...more,
  };
}
