import type { Kind, Row } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { readKinds } from '../statements/read-kinds.ts';

export async function getRow(database: Database, kind: Kind, id: string): Promise<Row | undefined> {
  const [found] = await readKinds(database, [{ kind, ids: [id] }]);
  return found?.row;
}
