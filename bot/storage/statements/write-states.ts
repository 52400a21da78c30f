import { sql } from 'kysely';
import type { Kind } from '../../declared/states.ts';
import type { StoredRow } from '../lifted.ts';
import { type Database, tableOf } from '../schema.ts';

/** A row to store, and the version it had when it was read; 0: it did not exist. */
export interface StateWrite extends StoredRow {
  base: number;
}

/** Another process wrote the row between our reading and our writing; nothing may be overwritten. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

const RECORD = sql`as r(id text, version int, base int, schema int, state jsonb)`;

/** Throws Overtaken where a stored version is not the expected one. */
export async function updateStates(transaction: Database, kind: Kind, writes: StateWrite[]): Promise<void> {
  const { numAffectedRows } = await sql`
    update ${sql.table(tableOf(kind))} as t
    set version = r.version, schema = r.schema, state = r.state
    from jsonb_to_recordset(${JSON.stringify(writes)}::jsonb) ${RECORD}
    where t.id = r.id and t.version = r.base`.execute(transaction);
  expectAll(kind, writes, numAffectedRows);
}

export function expectAll(kind: Kind, writes: StateWrite[], written: bigint | undefined): void {
  if (Number(written) !== writes.length)
    throw new Overtaken(`${writes.length - Number(written)} rows of ${kind} had changed`);
}
