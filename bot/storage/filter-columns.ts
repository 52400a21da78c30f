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
  for (const field of [
    'forum',
    'meeting',
    'poll',
    'round',
    'consultation',
    'status',
    'closedFrom',
    'person',
    'persons',
    'hash',
    'fromDate',
    'toDate',
  ] as const)
    if (filter[field] !== undefined && !FIELDS[kind]?.includes(field))
      throw new Error(`A list of ${kind} can't be filtered on ${field}`);
}

export function fits(kind: Kind, row: Row, filter: Filter): boolean {
  const {
    forum,
    meeting,
    poll,
    round,
    consultation,
    status,
    closedFrom,
    person,
    persons,
    hash,
    fromDate,
    toDate,
    ids,
  } = filter;
  if (ids && !ids.includes(row.id)) return false;
  const columns = columnsOf(kind, row.state as AnyState);
  if (forum !== undefined && columns.forum !== forum) return false;
  if (meeting !== undefined && columns.meeting !== meeting) return false;
  if (poll !== undefined && columns.poll !== poll) return false;
  if (round !== undefined && columns.round !== round) return false;
  if (consultation !== undefined && columns.consultation !== consultation) return false;
  if (status !== undefined && columns.status !== status) return false;
  if (closedFrom !== undefined && !(columns.closedAt !== undefined && columns.closedAt >= closedFrom)) return false;
  if (hash !== undefined && columns.hash !== hash) return false;
  if (persons !== undefined && !columns.persons?.some((one) => persons.includes(one))) return false;
  if (person !== undefined && !columns.persons?.includes(person)) return false;
  if (fromDate !== undefined && !(columns.lastDate !== undefined && columns.lastDate >= fromDate)) return false;
  return toDate === undefined || (columns.firstDate !== undefined && columns.firstDate <= toDate);
}
