import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Door, LeaseName } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { HURRIED } from '../statements/hurry.ts';

/** How long a door's sender may be silent before another process sends, in milliseconds. */
export const DOOR_MS = 30_000;

/**
 * Takes a free or lapsed lease, or keeps one's own, for so many milliseconds of the database's clock. The holder's name must be new at
 * every start of a process: the same name is given the same token as long as nobody else has held it.
 */
export async function takeLease(
  database: Database,
  name: LeaseName,
  holder: string,
  ms: number,
): Promise<string | null> {
  const { rows } = await sql<{ token: string }>`
    with hurried as materialized (select ${HURRIED})
    insert into lease as l (door, holder, token, until)
    select ${name}::text, ${holder}::text, ${randomUUID()}::text, now() + ${ms}::float8 * interval '1 millisecond'
    from hurried
    on conflict (door) do update set
      holder = excluded.holder,
      token = case when l.holder = excluded.holder then l.token else excluded.token end,
      until = excluded.until
    where l.holder = excluded.holder or l.until <= now()
    returning token`.execute(database);
  return rows[0]?.token ?? null;
}

export async function releaseLease(database: Database, door: Door, token: string): Promise<void> {
  await sql`delete from lease where door = ${door} and token = ${token}`.execute(database);
}

/** Only where it is proved that no other process has the database: whoever held a lease is gone, and need not be waited out. */
export async function dropLeases(database: Database): Promise<void> {
  await sql`delete from lease`.execute(database);
}

/** Is the lease still ours? Held still until the transaction ends, so that nobody takes it over meanwhile. */
export async function holdsLease(transaction: Database, door: Door, token: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from lease where door = ${door} and token = ${token} and until > now() for share`.execute(transaction);
  return rows.length > 0;
}
