import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  `create table extra_request (
    id text collate "C" primary key, version int not null, schema int not null, state jsonb not null,
    forum_id text generated always as (state->>'forum') stored)`,
  'create index extra_request_forum on extra_request (forum_id)',
  // Two processes that take a first ask at the same moment: one of them is run again, and finds the other's.
  `create unique index extra_request_open on extra_request (forum_id) where (state->>'status' = 'open')`,
];

/** Members' requests for an extra meeting; a body has one open at a time. */
export const extra: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
