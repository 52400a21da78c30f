import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  `alter table meeting add column guests jsonb generated always as (
    jsonb_path_query_array(state, '$.items[*].guests[*]') || jsonb_path_query_array(state, '$.agenda[*].guests[*]')
  ) stored`,
  'create index meeting_guests on meeting using gin (guests)',
];

/** Who is invited to an item alone: *Att göra* finds the meetings of a guest, who holds no seat in any body. */
export const meetingGuests: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
