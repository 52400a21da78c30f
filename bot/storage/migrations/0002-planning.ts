import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  'create table outside_calendar (id text collate "C" primary key, version int not null, schema int not null, state jsonb not null)',
  `create table subscription (id text collate "C" primary key, version int not null, schema int not null, state jsonb not null,
    forum_id text generated always as (state->>'forum') stored,
    person_id text generated always as (state->>'person') stored,
    hash text generated always as (state->>'hash') stored)`,
  'create unique index subscription_hash on subscription (hash)',
  'create index subscription_person on subscription (person_id)',
  // A card in somebody's own chat is a kind of its own.
  'alter table delivery drop constraint delivery_kind_check',
  `alter table delivery add constraint delivery_kind_check check (kind in ('post', 'update', 'reply', 'personal'))`,
];

/** Calendars from outside, subscription addresses, and cards in a person's own chat. */
export const planning: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
