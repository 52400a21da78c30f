import { sql } from 'kysely';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { DELIVERY_COLUMNS, deliveryRow } from './delivery-row.ts';

export async function findByKey(database: Database, key: string): Promise<DeliveryRow | undefined> {
  const row = await database.selectFrom('delivery').select(DELIVERY_COLUMNS).where('key', '=', key).executeTakeFirst();
  return row && deliveryRow(row);
}

/** In the order in which they go out. */
export async function findBySubject(database: Database, subject: string): Promise<DeliveryRow[]> {
  const rows = await database
    .selectFrom('delivery')
    .select(DELIVERY_COLUMNS)
    .where('subject', '=', subject)
    .orderBy('turn')
    .execute();
  return rows.map(deliveryRow);
}

/**
 * Failed and uncertain ones, newest first; not those whose subject has had a later post that arrived and says the same:
 * a short post about a change does not stand in for the notice.
 */
export async function findTroubled(database: Database): Promise<DeliveryRow[]> {
  const rows = await database
    .selectFrom('delivery')
    .select(DELIVERY_COLUMNS)
    .where('status', 'in', ['failed', 'uncertain'])
    .where(sql<boolean>`not exists (select from delivery later where later.subject = delivery.subject
      and later.kind = 'post' and later.status = 'sent' and later.turn > delivery.turn
      and (later.key not like 'change:%' and later.key not like 'cancelled:%'))`)
    .orderBy('updated_at', 'desc')
    .orderBy('turn', 'desc')
    .limit(50)
    .execute();
  return rows.map(deliveryRow);
}
