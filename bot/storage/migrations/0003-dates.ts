import { type Kysely, type Migration, sql } from 'kysely';

const STATE = 'id text collate "C" primary key, version int not null, schema int not null, state jsonb not null';

const STATEMENTS = [
  `create table date_poll (${STATE}, forum_id text generated always as (state->'fields'->>'forum') stored)`,
  'create index date_poll_forum on date_poll (forum_id)',
  `create table poll_answer (${STATE}, poll_id text generated always as (state->>'poll') stored)`,
  'create index poll_answer_poll on poll_answer (poll_id)',
];

/** Date questions and their answers. */
export const dates: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
