import type { Filter, Kind, Row } from '../ports/store.ts';

/*
 * The stored columns that lists filter on, worked out from a row in memory. The first migration says the same to the
 * database; a test holds the two against each other.
 */

interface AnyState {
  forum?: string;
  meeting?: string;
  person?: string;
  definition?: {
    forum?: string;
    when?: { date?: string; endDate?: string };
    holders?: { person?: string; assistant?: string }[];
  };
}

const FIELDS: Partial<Record<Kind, (keyof Filter)[]>> = {
  seat: ['forum', 'person'],
  meeting: ['forum', 'fromDate', 'toDate'],
  team: ['forum'],
  office: ['forum'],
  'calendar-entry': ['forum'],
  rsvp: ['meeting'],
  account: ['person', 'persons'],
};

function forumOf(kind: Kind, { definition, forum }: AnyState): string | undefined {
  return kind === 'team' ? forum : definition?.forum;
}

function personsOf(kind: Kind, { definition, person }: AnyState): (string | undefined)[] {
  if (kind === 'account') return [person];
  return (definition?.holders ?? []).flatMap((holder) => [holder.person, holder.assistant]);
}

function firstDate({ definition }: AnyState): string {
  return definition?.when?.date ?? '';
}

function lastDate({ definition }: AnyState): string {
  return definition?.when?.endDate ?? definition?.when?.date ?? '';
}

/** Throws on a filter that the kind has no column for: that is a fault in the asking code. */
export function checkFilter(kind: Kind, filter: Filter): void {
  for (const field of ['forum', 'meeting', 'person', 'persons', 'fromDate', 'toDate'] as const)
    if (filter[field] !== undefined && !FIELDS[kind]?.includes(field))
      throw new Error(`A list of ${kind} can't be filtered on ${field}`);
}

export function fits(kind: Kind, row: Row, filter: Filter): boolean {
  const { forum, meeting, person, persons, fromDate, toDate, ids } = filter;
  const state = row.state as AnyState;
  if (ids && !ids.includes(row.id)) return false;
  if (forum !== undefined && forumOf(kind, state) !== forum) return false;
  if (meeting !== undefined && state.meeting !== meeting) return false;
  if (person !== undefined && !personsOf(kind, state).includes(person)) return false;
  if (persons !== undefined && !personsOf(kind, state).some((one) => one && persons.includes(one))) return false;
  if (fromDate !== undefined && !(lastDate(state) && lastDate(state) >= fromDate)) return false;
  return toDate === undefined || (firstDate(state) !== '' && firstDate(state) <= toDate);
}
