import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** A content's id names its text for good: fails where there is one already. */
export async function writeContents(transaction: Database, contents: { id: string; body: object }[]): Promise<void> {
  await sql`
    insert into content (id, body)
    select r.id, r.body from jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) as r(id text, body jsonb)
    order by r.id`.execute(transaction);
}

/** What is cleared is gone; the facts that named it stay. */
export async function clearContents(transaction: Database, prefixes: string[]): Promise<void> {
  await sql`
    delete from content where exists (
      select from unnest(${prefixes}::text[]) as prefix where starts_with(content.id, prefix))`.execute(transaction);
}
