import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * This transaction's end is not waited for on the disk: it reaches it with the next one that is. For what may be lost
 * with the machine because it is only done once more, never for a command or a post.
 */
export const HURRIED: RawBuilder<string> = sql<string>`set_config('synchronous_commit', 'off', true)`;

export async function hurry(transaction: Database): Promise<void> {
  await sql`select ${HURRIED}`.execute(transaction);
}
