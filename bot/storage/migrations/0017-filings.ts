import { type Kysely, type Migration, sql } from 'kysely';

const STATE = 'id text collate "C" primary key, version int not null, schema int not null, state jsonb not null';
const generated = (name: string, from: string) => `${name} text generated always as (${from}) stored`;

const COLUMNS = [
  generated('forum_id', "state->'paper'->>'forum'"),
  generated('about_id', "state->'paper'->>'about'"),
  generated('first_date', "state->'paper'->>'date'"),
  generated('status', "state->>'status'"),
  generated('next_try', "state->>'next'"),
  generated('outside', "state->'outside'->>'what'"),
];

const STATEMENTS = [
  `create table filing (${STATE}, ${COLUMNS.join(', ')})`,
  'create index filing_forum on filing (forum_id, first_date)',
  'create index filing_about on filing (about_id)',
  'create index filing_due on filing (next_try) where next_try is not null',
  "create index filing_status on filing (status) where status <> 'filed'",
  'create index filing_outside on filing (outside) where outside is not null',
];

/** What is filed in the bodies' document libraries, and what is left to do about it. */
export const filings: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
