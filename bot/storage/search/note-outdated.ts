import { sql } from 'kysely';
import { EDITION } from '../../search/domain/entry.ts';
import type { Database } from '../schema.ts';

/** A build before this one, beside it or before a roll-back, makes entries in its own way: they are made anew too. */
export async function noteOutdated(database: Database): Promise<void> {
  await sql`insert into search_due (kind, id) select distinct kind, id from search_entry
    where edition < ${EDITION}::int`.execute(database);
}
