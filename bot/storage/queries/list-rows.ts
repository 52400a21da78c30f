import type { Kind } from '../../declared/states.ts';
import type { Row } from '../../ports/store.ts';
import type { AnyFilter } from '../filter-columns.ts';
import type { Database } from '../schema.ts';
import { readRows } from '../statements/read-kinds.ts';

/** Ordered by id. */
export async function listRows<K extends Kind>(
  database: Database,
  { kind, ...filter }: { kind: K } & AnyFilter,
): Promise<Row<K>[]> {
  const rows = await readRows(database, kind, filter);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
