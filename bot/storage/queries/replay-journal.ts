import type { JournalLine } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { JOURNAL_COLUMNS } from './read-journal.ts';

/**
 * The lines after a seq, oldest first. Numbers are given out before commits end, so while two processes write, a lower
 * number can appear after a higher one: for replaying what is finished, not for following along.
 */
export async function replayJournal(database: Database, after: number, most: number): Promise<JournalLine[]> {
  return database
    .selectFrom('journal')
    .select(JOURNAL_COLUMNS)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(most)
    .execute();
}
