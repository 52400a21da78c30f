import { sql } from 'kysely';
import type { Kind } from '../../declared/states.ts';
import type { JournalLine } from '../../ports/store.ts';
import type { Database } from '../schema.ts';

export interface JournalFilter {
  kinds?: Kind[];
  types?: string[];
  ids?: string[];
  since?: Date;
  most: number;
}

export const JOURNAL_COLUMNS = ['seq', 'kind', 'id', 'version', 'type', 'schema', 'data', 'by', 'at'] as const;

/** Newest first. */
export async function readJournal(database: Database, filter: JournalFilter): Promise<JournalLine[]> {
  const { kinds, types, ids, since, most } = filter;
  let question = database.selectFrom('journal').select(JOURNAL_COLUMNS).orderBy('seq', 'desc').limit(most);
  if (kinds) question = question.where(sql<boolean>`kind = any(${kinds}::text[])`);
  if (types) question = question.where(sql<boolean>`type = any(${types}::text[])`);
  if (ids) question = question.where(sql<boolean>`id = any(${ids}::text[])`);
  if (since) question = question.where(sql<boolean>`at >= ${since.toISOString()}::timestamptz`);
  return question.execute();
}
