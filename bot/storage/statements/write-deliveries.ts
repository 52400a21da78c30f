import { type RawBuilder, sql } from 'kysely';
import type { MatterRef } from '../../ports/matters.ts';
import type { NewDelivery } from '../../ports/store.ts';
import type { Database } from '../schema.ts';

export interface DeliveryWrite extends NewDelivery {
  status: 'queued' | 'withdrawn';
  /** How many times it was asked for, an update only. */
  wanted: number;
}

/**
 * At most one row a key. A post, a reply or a mail that is there already stays as it is; an update that is there is wanted
 * once more: it keeps its place while it waits and its delay while it is held back, and gets a new place otherwise; so with what a press says.
 * What is asked for because counts have moved takes nothing from what else it waits for.
 * Places (`turn`) are handed out in the given order, rows are locked in the order of their keys.
 */
export async function writeDeliveries(transaction: Database, deliveries: DeliveryWrite[]): Promise<void> {
  await sql`with ${putting(deliveries)}
    insert into recipient (delivery, person, status) ${recipients}`.execute(transaction);
}

/** The same, and what stands as these ask for, read in one statement: it knows nothing of the posts that it puts in itself. */
export async function writeDeliveriesAndRead<R>(
  transaction: Database,
  deliveries: DeliveryWrite[],
  reading: RawBuilder<R>,
): Promise<R[]> {
  const { rows } = await sql<R>`with ${putting(deliveries)}, told as (
    insert into recipient (delivery, person, status) ${recipients}) ${reading}`.execute(transaction);
  return rows;
}

function putting(deliveries: DeliveryWrite[]) {
  return sql`fresh as materialized (
      select r.*, nextval('delivery_turn') as turn
      from jsonb_to_recordset(${JSON.stringify(deliveries.map(asColumns))}::jsonb) as r(
        key text, kind text, door text, thread text, subject text, target text, payload jsonb, status text, wanted int,
        matter_kind text, matter_id text, role text, number int, stands_for text[], recipients jsonb)
    ), put as (
      insert into delivery as d (key, turn, kind, door, thread, subject, target, payload, status, wanted,
        matter_kind, matter_id, role, number, stands_for)
      select key, turn, kind, door, thread, subject, target, payload, status, wanted,
        matter_kind, matter_id, role, number, stands_for from fresh order by key
      on conflict (key) do update set
        wanted = d.wanted + excluded.wanted,
        payload = case when d.status not in ('queued', 'sending') then excluded.payload
          when excluded.payload ? 'counts' then d.payload
          when d.payload ? 'counts' then excluded.payload
          else coalesce(excluded.payload, d.payload) end,
        status = case when d.status = 'sending' then d.status else 'queued' end,
        turn = case when d.status in ('queued', 'sending') then d.turn else excluded.turn end,
        due_at = case when d.status in ('queued', 'sending') then d.due_at else now() end,
        attempts = case when d.status in ('queued', 'sending') then d.attempts else 0 end,
        updated_at = now()
      where d.kind = 'update' and excluded.status = 'queued'
      returning d.id, d.key, d.status
    )`;
}

const recipients = sql`
    select distinct put.id, person.value, put.status
    from put join fresh using (key) cross join jsonb_array_elements_text(fresh.recipients) as person(value)
    on conflict (delivery, person) do update set status = excluded.status`;

/** `subject` is only there for the build before, should it be started again: it goes in the next release. */
function asColumns({ about: { matter, role, number, standsFor }, ...delivery }: DeliveryWrite) {
  const columns = { matter_kind: matter.kind, matter_id: matter.id, role, number, stands_for: standsFor };
  return { ...delivery, ...columns, subject: `${matter.kind}:${matter.id}` };
}

/** Takes back what is waiting about these matters. What is on the wire or sent stays. */
export async function withdrawDeliveries(transaction: Database, matters: MatterRef[]): Promise<void> {
  await sql`
    with waiting as (
      select d.id from delivery d
      join jsonb_to_recordset(${JSON.stringify(matters)}::jsonb) as matter(kind text, id text)
        on d.matter_kind = matter.kind and d.matter_id = matter.id
      where d.status = 'queued' and d.kind in ('post', 'update', 'personal', 'mail')
      order by d.key for update of d
    ), taken as (
      update delivery d set status = 'withdrawn', updated_at = now() from waiting where d.id = waiting.id
      returning d.id
    )
    update recipient r set status = 'withdrawn' from taken where r.delivery = taken.id
  `.execute(transaction);
}
