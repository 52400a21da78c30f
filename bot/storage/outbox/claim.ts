import { sql } from 'kysely';
import type { DeliveryRow, Door } from '../../ports/store.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Database } from '../schema.ts';
import { hurry } from '../statements/hurry.ts';
import { DELIVERY_COLUMNS, deliveryRow, type StoredDelivery } from './delivery-row.ts';
import { holdsLease } from './lease.ts';

/** Nothing without the lease. */
export async function claimDeliveries(
  database: Database,
  door: Door,
  token: string,
  most: number,
): Promise<DeliveryRow[]> {
  return inTransaction(database, async (transaction) => {
    if (!(await holdsLease(transaction, door, token))) return [];
    await settleInterrupted(transaction, door, token);
    const rows = await claimDue(transaction, door, token, most);
    // Only a post or a mail must be known to be under way before it is sent: an update or a reply is sent again.
    if (!rows.some(({ kind }) => kind === 'post' || kind === 'mail')) await hurry(transaction);
    return rows;
  });
}

/**
 * An earlier holder was cut off while sending, or this one has not recorded for long what became of it. A post may stand in
 * Teams: a person must look. A mail may have left: the mailbox is asked before it is sent again, and if it never answers,
 * that it was unsure stands. The rest is sent again.
 */
async function settleInterrupted(transaction: Database, door: string, token: string): Promise<void> {
  await sql`
    with stale as (
      select id from delivery
      where door = ${door} and status = 'sending'
        and (token is distinct from ${token} or updated_at < now() - interval '5 minutes')
      order by key for update
    ), settled as (
      update delivery d set
        status = case when d.kind = 'post' then 'uncertain' else 'queued' end,
        outcome = case d.kind when 'post' then jsonb_build_object('reason', 'interrupted')
          when 'mail' then jsonb_build_object('reason', 'interrupted', 'unsure', true) else d.outcome end,
        attempts = d.attempts + case when d.kind = 'mail' then 1 else 0 end,
        token = null, due_at = now(), updated_at = now()
      from stale where d.id = stale.id
      returning d.id, d.status
    )
    update recipient r set status = settled.status from settled where r.delivery = settled.id
  `.execute(transaction);
}

/** Nothing of it is on the wire, so it is as it was before it was claimed. */
export async function giveBackDeliveries(database: Database, door: Door, token: string): Promise<void> {
  await sql`
    with claimed as (
      select id from delivery where door = ${door} and status = 'sending' and token = ${token}
      order by key for update
    ), back as (
      update delivery d set status = 'queued', token = null, updated_at = now()
      from claimed where d.id = claimed.id
      returning d.id
    )
    update recipient r set status = 'queued' from back where r.delivery = back.id
  `.execute(database);
}

/** A post or a mail may go at any time; an update when there is something that it redraws. */
export const REDRAWS_SOMETHING = sql`(d.kind <> 'update'
  or exists (select from delivery t where t.key = d.target and t.status = 'sent')
  or exists (select from delivery t where t.kind in ('post', 'personal') and t.target = d.target
    and t.status = 'sent'))`;

/**
 * Each thread's oldest unfinished row, where it is due and the thread has nothing on the wire. An update whose post is
 * not sent, nor sent again, has nothing to redraw: it waits without holding up the thread.
 */
async function claimDue(transaction: Database, door: string, token: string, most: number): Promise<DeliveryRow[]> {
  const { rows } = await sql<StoredDelivery & { turn: number }>`
    with foremost as (
      select distinct on (d.thread) d.id from delivery d
      where d.door = ${door} and d.status in ('queued', 'sending')
        and (d.status = 'sending' or ${REDRAWS_SOMETHING})
      order by d.thread, d.status = 'sending' desc, d.turn
    ), due as (
      select d.id from delivery d join foremost using (id)
      where d.status = 'queued' and d.due_at <= now()
      order by d.turn limit ${most} for update of d skip locked
    ), claimed as (
      update delivery d set status = 'sending', token = ${token}, claimed = d.wanted, updated_at = now()
      from due where d.id = due.id
      returning d.*
    ), told as (
      update recipient r set status = 'sending' from claimed where r.delivery = claimed.id
    )
    select ${sql.join(DELIVERY_COLUMNS.map((column) => sql.ref(column)))} from claimed order by turn
  `.execute(transaction);
  return rows.map(deliveryRow);
}
