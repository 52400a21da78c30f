import { sql } from 'kysely';
import type { Redraw } from '../../ports/matters.ts';
import { COUNTS, redrawing } from '../../ports/redrawing.ts';
import { deliveryRow, type StoredDelivery } from '../outbox/delivery-row.ts';
import type { Database } from '../schema.ts';
import { type DeliveryWrite, writeDeliveries, writeDeliveriesAndRead } from './write-deliveries.ts';

/** `but`: the keys of what the same command has just drawn. */
export type RedrawWrite = Redraw & { but: string[] };

type Standing = StoredDelivery & { first: string; counts: boolean };

/** Written together with what a group sends: most groups redraw what they find nothing of, and one statement is saved. */
export async function sendAndRedraw(
  transaction: Database,
  deliveries: DeliveryWrite[],
  redraws: RedrawWrite[],
): Promise<void> {
  if (redraws.length === 0) {
    if (deliveries.length > 0) await writeDeliveries(transaction, deliveries);
  } else if (deliveries.some(({ kind }) => kind === 'post' || kind === 'personal')) {
    await writeDeliveries(transaction, deliveries);
    const { rows } = await standing(redraws).execute(transaction);
    await update(transaction, rows);
  } else {
    await update(transaction, await writeDeliveriesAndRead(transaction, deliveries, standing(redraws)));
  }
}

/**
 * Each message that stands in Teams, or is on its way there; one that was sent again is the first one still. Read in the
 * transaction that changes their matter: none that another command has just sent is missed.
 */
function standing(redraws: RedrawWrite[]) {
  return sql<Standing>`
    select distinct on (first) coalesce(d.target, d.key) as first, coalesce(asked.counts, false) as counts, d.*
    from jsonb_to_recordset(${JSON.stringify(redraws)}::jsonb)
      as asked(matter jsonb, roles text[], but text[], persons text[], counts boolean)
    cross join lateral (
      select * from delivery d where d.matter_kind = asked.matter->>'kind' and d.matter_id = asked.matter->>'id'
        and d.role = any(asked.roles) and d.kind in ('post', 'personal') and d.status in ('queued', 'sending', 'sent')
      offset 0
    ) d
    where d.key <> all(asked.but) and (asked.persons is null
      or exists (select from recipient r where r.delivery = d.id and r.person = any(asked.persons)))
    order by first, d.turn desc, counts`;
}

async function update(transaction: Database, rows: Standing[]): Promise<void> {
  const updates = rows.map(({ first, counts, ...stored }) => {
    const { thread, about } = deliveryRow(stored);
    return redrawing(thread, about, first, counts ? COUNTS : null);
  });
  if (updates.length === 0) return;
  await writeDeliveries(
    transaction,
    updates.map((update) => ({ ...update, status: 'queued', wanted: 1 })),
  );
}
