import { sql } from 'kysely';
import type { Kind, Lock, Row } from '../../ports/store.ts';
import { type Database, tableOf } from '../schema.ts';

/** One statement's worth of locks. */
interface KindLocks {
  kind: Kind;
  mode: Lock['mode'];
  ids: string[];
}

/**
 * Locks in (kind, id) order, as every transaction of every process does, so that two of them can't wait for each
 * other in a ring. Answers with the rows as they stand now; a row that does not exist can't be locked.
 */
export async function lockRows(transaction: Database, locks: Lock[]): Promise<{ kind: Kind; row: Row }[]> {
  const locked: { kind: Kind; row: Row }[] = [];
  for (const { kind, mode, ids } of inOrder(locks)) {
    const strength = sql.raw(mode === 'update' ? 'for update' : 'for share');
    const { rows } = await sql<Row>`
      select id, version, schema, state from ${sql.table(tableOf(kind))}
      where id = any(${ids}::text[]) order by id ${strength}`.execute(transaction);
    locked.push(...rows.map((row) => ({ kind, row })));
  }
  return locked;
}

/** A kind wanted in both modes is locked for update throughout: two statements for it would break the order of ids. */
function inOrder(locks: Lock[]): KindLocks[] {
  const kinds = [...new Set(locks.map((lock) => lock.kind))].sort();
  return kinds.map((kind) => {
    const own = locks.filter((lock) => lock.kind === kind);
    const mode = own.some((lock) => lock.mode === 'update') ? 'update' : 'share';
    return { kind, mode, ids: [...new Set(own.map((lock) => lock.id))] };
  });
}
