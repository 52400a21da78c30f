import type { MeetingTime } from '../../kernel/definition.ts';
import type { DatesFields, Suits } from './commands.ts';

interface Asked {
  fields: DatesFields;
  /** UTC, ISO. */
  askedAt: string;
}

/** A date question's life. Chosen: it became the meeting. Closed: it was taken back without one. */
export type Dates =
  | (Asked & { status: 'open' })
  | (Asked & { status: 'chosen'; proposal: string; meeting: string })
  | (Asked & { status: 'closed' });

/** The answers of one seat to one date question, all presses together; each press stands in the journal. */
export interface DatesAnswer {
  poll: string;
  seat: string;
  /** By proposal; what is not here was not answered. */
  answers: Record<string, Suits>;
  /** Whose answer it is. */
  person: string;
  /** Who gave it last: the person or their assistant. */
  by: string;
  at: string;
  /** The newest drawing that the person has pressed. */
  drawn: string;
  /** Real milliseconds. */
  received: number;
  /** The person's presses, this one too, each by the days that it named: see asking/repeat.ts. */
  overtaken?: readonly string[];
}

export interface Proposal {
  id: string;
  when: MeetingTime;
}

/** The proposed dates numbered from "d1", as they were given. */
export function proposalsOf({ proposals }: Pick<DatesFields, 'proposals'>): Proposal[] {
  return proposals.map((when, index) => ({ id: `d${index + 1}`, when }));
}

/** The same in the order in which they are shown: by day and hour. */
export function proposalsByDay(fields: Pick<DatesFields, 'proposals'>): Proposal[] {
  const key = ({ when }: Proposal) => `${when.date} ${when.start ?? ''}`;
  return proposalsOf(fields).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function datesAnswerId(dates: string, seat: string): string {
  return `${dates}/${seat}`;
}
