import type { DatesFields, Suits } from './dates-commands.ts';

/** What happens to a date question; each line of the journal is one of these. */
export type DateFact =
  | { type: 'dates-asked'; kind: 'date-poll'; id: string; fields: DatesFields }
  | DatesAnswered
  /** `meeting` is planned in the same moment. */
  | { type: 'date-chosen'; kind: 'date-poll'; id: string; proposal: string; meeting: string }
  | { type: 'dates-closed'; kind: 'date-poll'; id: string };

/** One press: what it did not name stays as it was. */
export interface DatesAnswered {
  type: 'dates-answered';
  kind: 'poll-answer';
  id: string;
  poll: string;
  seat: string;
  answers: Record<string, Suits>;
  person: string;
  drawn: string;
  received: number;
}
