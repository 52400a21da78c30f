import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** A content that was disposed of is missing from the answer. */
export async function readContents(database: Database, ids: string[]): Promise<Map<string, unknown>> {
  const { rows } = await sql<{ id: string; body: unknown }>`
    select id, body from content where id = any(${ids}::text[])`.execute(database);
  return new Map(rows.map((row) => [row.id, row.body]));
}
