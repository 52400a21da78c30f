import { sql } from 'kysely';
import type { NewFact } from '../../ports/store.ts';
import type { Database } from '../schema.ts';

export interface JournalWrite extends Omit<NewFact, 'at'> {
  /** Of the aggregate, with this fact in it. */
  version: number;
  /** UTC, ISO form. */
  at: string;
  work_key: string;
}

export async function writeJournal(transaction: Database, lines: JournalWrite[]): Promise<void> {
  await sql`
    insert into journal (kind, id, version, type, schema, data, by, at, work_key)
    select r.kind, r.id, r.version, r.type, r.schema, r.data, r.by, r.at, r.work_key
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as r(kind text, id text, version int, type text, schema int, data jsonb, by text, at timestamptz, work_key text)
  `.execute(transaction);
}
