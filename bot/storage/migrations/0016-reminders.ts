import { type Kysely, type Migration, sql } from 'kysely';

const STATE = 'id text collate "C" primary key, version int not null, schema int not null, state jsonb not null';

const STATEMENTS = [
  `create table reminder (${STATE}, about text generated always as (state->>'about') stored)`,
  'create index reminder_about on reminder (about)',
];

/** Who was reminded on which day, of what. */
export const reminders: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
