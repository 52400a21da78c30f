import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  "alter table minutes add column status text generated always as (state->>'status') stored",
  'create index minutes_status on minutes (forum_id, status)',
];

/** What *Att göra* lists: minutes that are not approved yet, however old. */
export const minutesStatus: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
