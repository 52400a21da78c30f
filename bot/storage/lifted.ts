import { lift } from '../declared/lift.ts';
import type { Kind } from '../declared/states.ts';
import type { KindRow } from '../ports/store.ts';

/** A row as the database has it. */
export interface StoredRow {
  id: string;
  version: number;
  schema: number;
  state: unknown;
}

/** A row as the rest of the service sees it, in today's shape: lifted once, here, where it is read. */
export function lifted<K extends Kind>(kind: K, row: StoredRow): KindRow<K> {
  return { kind, row: { id: row.id, version: row.version, state: lift(kind, row) } };
}
