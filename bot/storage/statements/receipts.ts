import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Which of these keys were committed before. */
export async function readReceipts(database: Database, keys: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`select key from receipt where key = any(${keys}::text[])`.execute(
    database,
  );
  return new Set(rows.map((row) => row.key));
}

/** Fails where another process committed the same key meanwhile: then nothing of this transaction may stand. */
export async function writeReceipts(transaction: Database, keys: string[]): Promise<void> {
  await sql`insert into receipt (key) select k from unnest(${keys}::text[]) as k order by k`.execute(transaction);
}
