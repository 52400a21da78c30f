import { sql } from 'kysely';
import type { Row } from '../../ports/store.ts';
import { lifted } from '../lifted.ts';
import type { Database } from '../schema.ts';

export interface ClosedRounds {
  forums?: string[];
  before?: string;
  most: number;
}

/** The one that was closed last first. Nothing after a Round that is not closed. */
export async function closedRounds(
  database: Database,
  { forums, before, most }: ClosedRounds,
): Promise<Row<'round'>[]> {
  let question = database
    .selectFrom('round')
    .select(['id', 'version', 'schema', 'state'])
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most);
  if (forums) question = question.where(sql<boolean>`forum_id = any(${forums}::text[])`);
  if (before !== undefined) {
    question = question.where(sql<boolean>`(closed_at, id) < (select closed_at, id from round where id = ${before})`);
  }
  return (await question.execute()).map((row) => lifted('round', row).row);
}
