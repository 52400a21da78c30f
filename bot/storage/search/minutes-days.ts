import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Two looks into the index for each body, however many minutes it has. */
export async function minutesDays(database: Database, forums: string[]) {
  const { rows } = await sql<{ forum: string; first: string; last: string }>`
    select forum, days.first, days.last from unnest(${forums}::text[]) as forum cross join lateral (
      select min(first_date) as first, max(first_date) as last from minutes where forum_id = forum) days
    where days.first is not null`.execute(database);
  return rows;
}
