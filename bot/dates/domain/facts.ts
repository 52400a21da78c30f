import type { Day, Id } from '../../kernel/named.ts';
import type { DatesFields, Suits } from './commands.ts';

/** What happens to a date question; each line of the journal is one of these. */
export type DateFact =
  | ({ type: 'dates-asked'; kind: 'date-poll'; id: Id } & DatesParts)
  | DatesAnswered
  /** `meeting` is planned in the same moment. */
  | { type: 'date-chosen'; kind: 'date-poll'; id: Id; proposal: Id; meeting: Id }
  /** `answerBy` absent: no last day is named any more. */
  | { type: 'dates-deadline-set'; kind: 'date-poll'; id: Id; answerBy?: Day }
  | { type: 'dates-closed'; kind: 'date-poll'; id: Id };

interface DatesParts {
  fields: Omit<DatesFields, 'title' | 'place'>;
  words: Pick<DatesFields, 'title' | 'place'>;
}

/** A date question as its fact keeps it. */
export function datesParts({ title, place, ...fields }: DatesFields): DatesParts {
  return { fields, words: { title, place } };
}

/** One press: what it did not name stays as it was. */
export interface DatesAnswered {
  type: 'dates-answered';
  kind: 'poll-answer';
  id: Id;
  poll: Id;
  seat: Id;
  /** By proposal. */
  answers: Record<string, Suits>;
  person: Id;
  drawn: Id;
  received: number;
}
