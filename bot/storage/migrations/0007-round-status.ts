import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  `alter table round add column status text generated always as (state->>'status') stored,
    add column closed_at text collate "C" generated always as (state->>'closedAt') stored`,
  'create index round_status on round (status, forum_id)',
  // ISO times in UTC: their order as text is their order in time.
  'create index round_closed on round (closed_at, id) where closed_at is not null',
];

/** What the list of Rounds shows: the open ones, and page by page the closed ones. */
export const roundStatus: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
