import { CompiledQuery } from 'kysely';
import type { Kind } from '../../declared/states.ts';
import type { KindRow, Lock } from '../../ports/store.ts';
import { lifted, type StoredRow } from '../lifted.ts';
import { type Database, tableOf } from '../schema.ts';

/** The locks on one kind's rows. */
interface KindLocks {
  kind: Kind;
  mode: Lock['mode'];
  ids: string[];
}

/** What is locked, as it stands now, and which of the keys were committed before. */
export interface Locked {
  rows: KindRow[];
  repeats: Set<string>;
}

/**
 * Locks in (kind, id) order, as every transaction of every process does, so that two of them can't wait for each other in
 * a ring: the parts of a `union all` are read one after another, each ordered by id. A row that does not exist can't be
 * locked. The receipts are as they stood when the statement began: where another process commits the same key while this
 * one waits for a lock, storing the receipt fails, and the command is run again alone.
 */
export async function lockRows(transaction: Database, locks: Lock[], keys: string[]): Promise<Locked> {
  const kinds = inOrder(locks);
  const values = [keys, ...kinds.map(({ ids }) => ids)];
  const { rows } = await transaction.executeQuery<StoredRow & { kind: Kind | 'receipt' }>(
    CompiledQuery.raw(statementOf(kinds), values),
  );
  const found: Locked = { rows: [], repeats: new Set() };
  for (const row of rows) {
    if (row.kind === 'receipt') found.repeats.add(row.id);
    else found.rows.push(lifted(row.kind, row));
  }
  return found;
}

function statementOf(kinds: KindLocks[]): string {
  const locked = kinds.map(
    ({ kind, mode }, at) => `locked_${at} as materialized (
      select id, version, schema, state from ${tableOf(kind)}
      where id = any($${at + 2}::text[]) order by id for ${mode === 'update' ? 'update' : 'share'})`,
  );
  const parts = kinds.map(({ kind }, at) => `select '${kind}' as kind, id, version, schema, state from locked_${at}`);
  const receipts = `select 'receipt' as kind, key as id, null::int as version, null::int as schema, null::jsonb as state
    from receipt where key = any($1::text[])`;
  const head = locked.length > 0 ? `with ${locked.join(', ')} ` : '';
  return head + [...parts, receipts].join(' union all ');
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
