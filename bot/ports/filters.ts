import type { Kind, States } from '../declared/states.ts';
import { personsOf } from '../kernel/asking/seats.ts';
import { guestsOf } from '../meeting/domain/state.ts';

/**
 * What a kind's lists may be filtered on: a stored column, which the database works out of the state as a migration
 * says, and the same worked out in memory. No list looks inside `state`.
 */
export interface FilterColumn<State> {
  column: string;
  /** equal: it is just this. among: it is one of these. holds: this is among its several. from, to: it is this, or later, or earlier, as text. */
  is: 'equal' | 'among' | 'holds' | 'from' | 'to';
  of: (state: State) => FilterValue;
}

export type FilterValue = string | readonly string[] | null | undefined;

/** Every kind's filters. Types, memory and SQL follow from here; a test holds it against the database's own columns. */
export const FILTERS = {
  account: {
    person: { column: 'person_id', is: 'equal', of: ({ person }) => person },
    persons: { column: 'person_id', is: 'among', of: ({ person }) => person },
  },
  'calendar-entry': { forum: { column: 'forum_id', is: 'equal', of: ({ definition }) => definition.forum } },
  chat: {},
  consultation: { forum: { column: 'forum_id', is: 'equal', of: ({ fields }) => fields.forum } },
  contribution: { round: { column: 'round_id', is: 'equal', of: ({ round }) => round } },
  cooperation: {},
  'date-poll': { forum: { column: 'forum_id', is: 'equal', of: ({ fields }) => fields.forum } },
  draft: { round: { column: 'round_id', is: 'equal', of: ({ round }) => round } },
  'extra-request': { forum: { column: 'forum_id', is: 'equal', of: ({ forum }) => forum } },
  filing: {
    forum: { column: 'forum_id', is: 'equal', of: ({ paper }) => paper.forum },
    /** The meeting. */
    about: { column: 'about_id', is: 'equal', of: ({ paper }) => paper.about },
    /** Local date of what it is about. */
    fromDate: { column: 'first_date', is: 'from', of: ({ paper }) => paper.date },
    toDate: { column: 'first_date', is: 'to', of: ({ paper }) => paper.date },
    statuses: { column: 'status', is: 'among', of: ({ status }) => status },
    /** What is left to do of it then (UTC). */
    dueBy: { column: 'next_try', is: 'to', of: ({ next }) => next },
    /** What lies otherwise in the library than it was filed, and nobody has seen it. */
    outside: {
      column: 'outside',
      is: 'among',
      of: (filing) => (filing.status === 'filed' ? filing.outside?.what : undefined),
    },
  },
  forum: {},
  meeting: {
    forum: { column: 'forum_id', is: 'equal', of: ({ definition }) => definition?.forum },
    /** Anybody who is invited to an item alone, in the agenda as it is prepared or was sent. */
    guest: { column: 'guests', is: 'holds', of: guestsOf },
    /** Local date of its last day. */
    fromDate: {
      column: 'last_date',
      is: 'from',
      of: ({ definition }) => definition?.when.endDate ?? definition?.when.date,
    },
    /** Local date of its first day. */
    toDate: { column: 'first_date', is: 'to', of: ({ definition }) => definition?.when.date },
  },
  minutes: {
    forum: { column: 'forum_id', is: 'equal', of: ({ forum }) => forum },
    /** The meeting's first day, local. */
    fromDate: { column: 'first_date', is: 'from', of: ({ date }) => date },
    toDate: { column: 'first_date', is: 'to', of: ({ date }) => date },
    statuses: { column: 'status', is: 'among', of: ({ status }) => status },
  },
  'minutes-item': { meeting: { column: 'meeting_id', is: 'equal', of: ({ meeting }) => meeting } },
  municipality: {},
  office: { forum: { column: 'forum_id', is: 'equal', of: ({ definition }) => definition.forum } },
  'outside-calendar': {},
  person: {},
  plan: {},
  'poll-answer': { dates: { column: 'poll_id', is: 'equal', of: ({ poll }) => poll } },
  reminder: {},
  round: {
    forum: { column: 'forum_id', is: 'equal', of: ({ fields }) => fields.forum },
    consultation: { column: 'consultation_id', is: 'equal', of: ({ fields }) => fields.consultation },
    status: { column: 'status', is: 'equal', of: ({ status }) => status },
    /** A day: closed then or later (UTC). */
    closedFrom: {
      column: 'closed_at',
      is: 'from',
      of: (round) => (round.status === 'closed' ? round.closedAt : undefined),
    },
  },
  rsvp: { meeting: { column: 'meeting_id', is: 'equal', of: ({ meeting }) => meeting } },
  seat: {
    forum: { column: 'forum_id', is: 'equal', of: ({ definition }) => definition.forum },
    /** Any of its holders, or their assistants. */
    person: { column: 'persons', is: 'holds', of: ({ definition }) => personsOf(definition.holders) },
  },
  settlement: {},
  subscription: {
    forum: { column: 'forum_id', is: 'equal', of: ({ forum }) => forum },
    person: { column: 'person_id', is: 'equal', of: ({ person }) => person },
    hash: { column: 'hash', is: 'equal', of: (one) => (one.status === 'open' ? one.hash : undefined) },
  },
  team: { forum: { column: 'forum_id', is: 'equal', of: ({ forum }) => forum } },
} as const satisfies { [K in Kind]: Record<string, FilterColumn<States[K]>> };

type Filters = typeof FILTERS;

/** The names of the columns that the filters of all kinds look at. */
export type ColumnName = { [K in Kind]: ColumnOf<Filters[K]> }[Kind];
type ColumnOf<Declared> = {
  [Field in keyof Declared]: Declared[Field] extends { column: infer C } ? C : never;
}[keyof Declared];

/** What may be asked of a list of a kind; `ids`: these alone. */
export type Filter<K extends Kind> = { ids?: string[] } & {
  [Field in keyof Filters[K]]?: Filters[K][Field] extends { is: 'among' } ? string[] : string;
};
