import type { Kind } from '../../declared/states.ts';
import type { Row } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { readRows } from '../statements/read-kinds.ts';

export async function getRow<K extends Kind>(database: Database, kind: K, id: string): Promise<Row<K> | undefined> {
  return (await readRows(database, kind, { ids: [id] }))[0];
}
