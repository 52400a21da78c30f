import type { Kind, Row } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { readRows } from '../statements/read-rows.ts';

export async function getRow(database: Database, kind: Kind, id: string): Promise<Row | undefined> {
  const [row] = await readRows(database, kind, [{ ids: [id] }]);
  return row;
}
