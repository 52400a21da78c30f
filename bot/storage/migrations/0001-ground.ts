import { type Kysely, type Migration, sql } from 'kysely';

/** The generated columns of each kind: what lists filter on, worked out of `state` by the database. */
const COLUMNS: Record<string, string[]> = {
  account: ["person_id text generated always as (state->>'person') stored"],
  calendar_entry: ["forum_id text generated always as (state->'definition'->>'forum') stored"],
  chat: [],
  cooperation: [],
  forum: [],
  meeting: [
    "forum_id text generated always as (state->'definition'->>'forum') stored",
    "first_date text generated always as (state->'definition'->'when'->>'date') stored",
    "last_date text generated always as (coalesce(state->'definition'->'when'->>'endDate', state->'definition'->'when'->>'date')) stored",
  ],
  municipality: [],
  office: ["forum_id text generated always as (state->'definition'->>'forum') stored"],
  person: [],
  plan: [],
  rsvp: ["meeting_id text generated always as (state->>'meeting') stored"],
  seat: [
    "forum_id text generated always as (state->'definition'->>'forum') stored",
    `persons jsonb generated always as (jsonb_path_query_array(state, '$.definition.holders[*].person')
      || jsonb_path_query_array(state, '$.definition.holders[*].assistant')) stored`,
  ],
  team: ["forum_id text generated always as (state->>'forum') stored"],
};

const INDEXES = [
  'create index account_person on account (person_id)',
  'create index calendar_entry_forum on calendar_entry (forum_id)',
  'create index meeting_forum on meeting (forum_id)',
  'create index meeting_last_date on meeting (last_date)',
  'create index office_forum on office (forum_id)',
  'create index rsvp_meeting on rsvp (meeting_id)',
  'create index seat_forum on seat (forum_id)',
  'create index seat_persons on seat using gin (persons)',
  'create index team_forum on team (forum_id)',
];

const JOURNAL = [
  `create table journal (
    seq bigint generated always as identity primary key, kind text not null, id text not null, version int not null,
    type text not null, schema int not null, data jsonb not null, by text not null, at timestamptz not null,
    work_key text not null)`,
  'create index journal_aggregate on journal (kind, id, seq)',
  'create index journal_type on journal (type, seq)',
  'create index journal_at on journal (at)',
  'create table content (id text primary key, body jsonb not null)',
  'create table receipt (key text primary key, at timestamptz not null default now())',
];

const OUTBOX = [
  'create sequence delivery_turn as bigint',
  `create table delivery (
    id text primary key default gen_random_uuid()::text, key text not null unique,
    turn bigint not null default nextval('delivery_turn'),
    kind text not null check (kind in ('post', 'update', 'reply')), door text not null, thread text not null,
    subject text not null, target text, payload jsonb,
    status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'uncertain', 'withdrawn')),
    attempts int not null default 0, wanted int not null default 1, claimed int not null default 0,
    due_at timestamptz not null default now(), token text, outcome jsonb,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create index delivery_unfinished on delivery (door, thread, turn) where status in ('queued', 'sending')`,
  `create index delivery_troubled on delivery (updated_at) where status in ('failed', 'uncertain')`,
  'create index delivery_subject on delivery (subject)',
  `create table recipient (
    delivery text not null references delivery (id) on delete cascade, person text not null, status text not null,
    primary key (delivery, person))`,
  'create index recipient_person on recipient (person)',
  'create table lease (door text primary key, holder text not null, token text not null, until timestamptz not null)',
];

function stateTable(name: string): string {
  const columns = [
    'id text collate "C" primary key',
    'version int not null',
    'schema int not null',
    'state jsonb not null',
  ];
  return `create table ${name} (${[...columns, ...(COLUMNS[name] ?? [])].join(', ')})`;
}

export const ground: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const statements = [...Object.keys(COLUMNS).map(stateTable), ...INDEXES, ...JOURNAL, ...OUTBOX];
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
