import { type Kysely, type Migration, sql } from 'kysely';

const STATE = 'id text collate "C" primary key, version int not null, schema int not null, state jsonb not null';

/** Who was reminded on which day, of what. */
export const reminders: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql.raw(`create table reminder (${STATE})`).execute(database);
  },
};
