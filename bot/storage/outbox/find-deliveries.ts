import { sql } from 'kysely';
import type { MatterRef } from '../../ports/matters.ts';
import type { DeliveryRow, Door, LateDeliveries, TroubledDelivery } from '../../ports/store.ts';
import type { Database } from '../schema.ts';
import { REDRAWS_SOMETHING } from './claim.ts';
import { DELIVERY_COLUMNS, deliveryRow, type StoredDelivery } from './delivery-row.ts';

const MOST_OF_A_DOOR = 50;

export async function findByKey(database: Database, key: string): Promise<DeliveryRow | undefined> {
  const row = await database.selectFrom('delivery').select(DELIVERY_COLUMNS).where('key', '=', key).executeTakeFirst();
  return row && deliveryRow(row);
}

/** In the order in which they go out. */
export async function findByMatter(database: Database, { kind, id }: MatterRef): Promise<DeliveryRow[]> {
  const rows = await database
    .selectFrom('delivery')
    .select(DELIVERY_COLUMNS)
    .where('matter_kind', '=', kind)
    .where('matter_id', '=', id)
    .orderBy('turn')
    .execute();
  return rows.map(deliveryRow);
}

/** Redrawings of counts that were found unwanted when they were to be sent. */
export async function findHeldBack(database: Database): Promise<DeliveryRow[]> {
  const { rows } = await sql<StoredDelivery>`
    select ${sql.join(DELIVERY_COLUMNS.map((column) => sql.ref(column)))} from delivery
    where kind = 'update' and status = 'withdrawn' and payload ? 'counts' order by turn`.execute(database);
  return rows.map(deliveryRow);
}

type StoredTrouble = StoredDelivery & { recipients: string[] };

const WITH_RECIPIENTS = sql`${sql.join(DELIVERY_COLUMNS.map((column) => sql.ref(column)))},
  (select coalesce(jsonb_agg(r.person order by r.person), '[]') from recipient r where r.delivery = d.id) as recipients`;

export async function findById(database: Database, id: string): Promise<TroubledDelivery | undefined> {
  const { rows } = await sql<StoredTrouble>`select ${WITH_RECIPIENTS} from delivery d where d.id = ${id}`.execute(
    database,
  );
  return rows.map(troubledRow)[0];
}

/**
 * Failed and uncertain ones, newest first. Not what somebody has settled. Not what a later one about the same matter
 * stands for, once that arrived; what was sent again stands for no card to a person. Not a mail in whose place another
 * was written. Each door has its share of the list, so that a mailbox that is out of order does not hide what Teams
 * refused.
 */
export async function findTroubled(database: Database): Promise<TroubledDelivery[]> {
  const { rows } = await sql<StoredTrouble>`
    with troubled as (
      select d.*, row_number() over (partition by d.door order by d.updated_at desc, d.turn desc) as place
      from delivery d
      where d.status in ('failed', 'uncertain') and not ${settled}
        and not (case when d.kind = 'mail' then ${replaced} else ${putRight} end)
    )
    select ${WITH_RECIPIENTS} from troubled d
    where place <= ${MOST_OF_A_DOOR} order by updated_at desc, turn desc`.execute(database);
  return rows.map(troubledRow);
}

/** A card that is asked for once more has waited since it was asked for last. */
export async function findLate(database: Database, door: Door, afterMs: number): Promise<LateDeliveries | undefined> {
  const { rows } = await sql<{ count: number; waited: number | null }>`
    with unfinished as (
      select case when d.kind = 'update' then d.updated_at else d.created_at end as since from delivery d
      where d.door = ${door} and d.status in ('queued', 'sending') and ${REDRAWS_SOMETHING}
    )
    select count(*)::int as count, (extract(epoch from now() - min(since)) * 1000)::float8 as waited from unfinished
    where since < now() - ${afterMs}::float8 * interval '1 millisecond'`.execute(database);
  const [late] = rows;
  return late?.waited ? { count: late.count, waitedMs: late.waited } : undefined;
}

function troubledRow({ recipients, ...row }: StoredTrouble): TroubledDelivery {
  return { ...deliveryRow(row), recipients };
}

/** An update is asked for anew under its own id: one that was settled once may fail another time. */
const settled = sql`(d.kind <> 'update' and exists (select from settlement s where s.id = d.id))`;

const replaced = sql`exists (select from delivery instead
  where instead.kind = 'mail' and instead.target = d.key and instead.status <> 'withdrawn')`;

const putRight = sql`exists (select from delivery later
  where later.matter_kind = d.matter_kind and later.matter_id = d.matter_id and d.role = any(later.stands_for)
  and later.status = 'sent' and later.turn > d.turn
  and (later.target is null or d.kind in ('post', 'update')))`;
