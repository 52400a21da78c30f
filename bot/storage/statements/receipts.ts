import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Which of these keys were committed before. */
export async function readReceipts(database: Database, keys: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`select key from receipt where key = any(${keys}::text[])`.execute(
    database,
  );
  return new Set(rows.map((row) => row.key));
}
