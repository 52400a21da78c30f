import { sql } from 'kysely';
import type { Redraw } from '../../ports/matters.ts';
import { redrawing } from '../../ports/redrawing.ts';
import { deliveryRow, type StoredDelivery } from '../outbox/delivery-row.ts';
import type { Database } from '../schema.ts';
import { writeDeliveries } from './write-deliveries.ts';

/** `but`: the keys of what the same command has just drawn. */
export type RedrawWrite = Redraw & { but: string[] };

type Standing = StoredDelivery & { first: string };

/**
 * An update for each message that stands in Teams, or is on its way there; one that was sent again is the first one still.
 * Which there are is read here, in the transaction that changes their matter: none that another command has just sent is missed.
 */
export async function redrawPosts(transaction: Database, redraws: RedrawWrite[]): Promise<void> {
  const { rows } = await sql<Standing>`
    select distinct on (first) coalesce(d.target, d.key) as first, d.* from delivery d
    join jsonb_to_recordset(${JSON.stringify(redraws)}::jsonb) as asked(matter jsonb, roles text[], but text[], persons text[])
      on d.matter_kind = asked.matter->>'kind' and d.matter_id = asked.matter->>'id'
      and d.role = any(asked.roles) and d.key <> all(asked.but)
      and (asked.persons is null
        or exists (select from recipient r where r.delivery = d.id and r.person = any(asked.persons)))
    where d.kind in ('post', 'personal') and d.status in ('queued', 'sending', 'sent')
    order by first, d.turn desc`.execute(transaction);
  const updates = rows.map(({ first, ...stored }) => {
    const { thread, about } = deliveryRow(stored);
    return redrawing(thread, about, first);
  });
  if (updates.length === 0) return;
  await writeDeliveries(
    transaction,
    updates.map((update) => ({ ...update, status: 'queued', wanted: 1 })),
  );
}
