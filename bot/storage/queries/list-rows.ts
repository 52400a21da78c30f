import type { Read, Row } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { readRows } from '../statements/read-rows.ts';

export async function listRows(database: Database, { kind, ...filter }: Read): Promise<Row[]> {
  return readRows(database, kind, [filter]);
}
