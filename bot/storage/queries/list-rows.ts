import type { Read, Row } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { readKinds } from '../statements/read-kinds.ts';

/** Ordered by id. */
export async function listRows(database: Database, read: Read): Promise<Row[]> {
  const rows = (await readKinds(database, [read])).map(({ row }) => row);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
