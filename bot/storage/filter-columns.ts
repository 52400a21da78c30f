import { personsOf } from '../domain/asking/seats.ts';
import type { Filter, Kind, Row } from '../ports/store.ts';

/**
 * The stored columns that lists filter on, worked out from a row in memory. The migrations say the same to the
 * database; a test holds the two against each other.
 */
interface FilterColumns {
  forum?: string | undefined;
  meeting?: string | undefined;
  poll?: string | undefined;
  round?: string | undefined;
  consultation?: string | undefined;
  status?: string | undefined;
  closedAt?: string | undefined;
  persons?: string[];
  hash?: string | undefined;
  firstDate?: string | undefined;
  lastDate?: string | undefined;
}

interface AnyState {
  forum?: string;
  meeting?: string;
  poll?: string;
  round?: string;
  status?: string;
  closedAt?: string;
  fields?: { forum?: string; consultation?: string };
  person?: string;
  hash?: string;
  definition?: {
    forum?: string;
    when?: { date?: string; endDate?: string };
    holders?: { person: string; assistant?: string }[];
  };
}

const FIELDS: Partial<Record<Kind, (keyof Filter)[]>> = {
  seat: ['forum', 'person'],
  meeting: ['forum', 'fromDate', 'toDate'],
  team: ['forum'],
  office: ['forum'],
  'extra-request': ['forum'],
  'calendar-entry': ['forum'],
  rsvp: ['meeting'],
  'date-poll': ['forum'],
  'poll-answer': ['poll'],
  round: ['forum', 'consultation', 'status', 'closedFrom'],
  contribution: ['round'],
  draft: ['round'],
  consultation: ['forum'],
  account: ['person', 'persons'],
  subscription: ['forum', 'person', 'hash'],
};

/** A row fits where its column is just this; the column's name in the database. */
export const EQUAL = {
  forum: 'forum_id',
  meeting: 'meeting_id',
  poll: 'poll_id',
  round: 'round_id',
  consultation: 'consultation_id',
  status: 'status',
  hash: 'hash',
} as const;
export const EQUAL_FIELDS = Object.keys(EQUAL) as (keyof typeof EQUAL)[];

function columnsOf(kind: Kind, state: AnyState): FilterColumns {
  const { definition } = state;
  switch (kind) {
    case 'seat':
      return { forum: definition?.forum, persons: personsOf(definition?.holders ?? []) };
    case 'meeting': {
      const when = definition?.when;
      return { forum: definition?.forum, firstDate: when?.date, lastDate: when?.endDate ?? when?.date };
    }
    case 'office':
    case 'calendar-entry':
      return { forum: definition?.forum };
    case 'team':
    case 'extra-request':
      return { forum: state.forum };
    case 'rsvp':
      return { meeting: state.meeting };
    case 'date-poll':
      return { forum: state.fields?.forum };
    case 'poll-answer':
      return { poll: state.poll };
    case 'round':
      return {
        forum: state.fields?.forum,
        consultation: state.fields?.consultation,
        status: state.status,
        closedAt: state.closedAt,
      };
    case 'consultation':
      return { forum: state.fields?.forum };
    case 'contribution':
    case 'draft':
      return { round: state.round };
    case 'account':
      return { persons: state.person === undefined ? [] : [state.person] };
    case 'subscription':
      return { forum: state.forum, persons: state.person === undefined ? [] : [state.person], hash: state.hash };
    default:
      return {};
  }
}

/** Throws on a filter that the kind has no column for: that is a fault in the asking code. */
export function checkFilter(kind: Kind, filter: Filter): void {
  for (const field of Object.keys(filter) as (keyof Filter)[])
    if (field !== 'ids' && filter[field] !== undefined && !FIELDS[kind]?.includes(field))
      throw new Error(`A list of ${kind} can't be filtered on ${field}`);
}

export function fits(kind: Kind, row: Row, filter: Filter): boolean {
  const { closedFrom, person, persons, fromDate, toDate, ids } = filter;
  if (ids && !ids.includes(row.id)) return false;
  const columns = columnsOf(kind, row.state as AnyState);
  if (EQUAL_FIELDS.some((field) => filter[field] !== undefined && columns[field] !== filter[field])) return false;
  if (closedFrom !== undefined && !(columns.closedAt !== undefined && columns.closedAt >= closedFrom)) return false;
  if (persons !== undefined && !columns.persons?.some((one) => persons.includes(one))) return false;
  if (person !== undefined && !columns.persons?.includes(person)) return false;
  if (fromDate !== undefined && !(columns.lastDate !== undefined && columns.lastDate >= fromDate)) return false;
  return toDate === undefined || (columns.firstDate !== undefined && columns.firstDate <= toDate);
}
