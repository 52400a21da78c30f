import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { gather } from '../../service/gather.ts';
import { REMINDED_OF, type RemindedOf } from '../domain/reminded-of.ts';
import { drawReminder } from './draw-reminder.ts';
import { remindingOf, remindingReads, silentAmong } from './reminding.ts';

/**
 * A reminder as it should leave now, asked once more: whoever has answered since it was sent for is not named, and gets no
 * card of their own. Null: nobody is left, or answers are awaited no longer.
 */
export async function reminderNow(row: DeliveryRow, stored: Drawn, context: Context): Promise<Drawn | null> {
  const about = reminded(row);
  if (about === undefined) return stored;
  const { clock, store, matters } = context;
  const now = clock.now();
  const loaded = await gather(store, (rows) => remindingReads(about, rows, now, matters));
  const found = remindingOf(about, loaded, now, matters);
  if (found === undefined || found.asked.against !== undefined) return null;
  const { recipients = [] } = (await store.outbox.byId(row.id)) ?? {};
  const silent = silentAmong(found.asked.silent, recipients);
  if (silent.length === 0) return null;
  return row.kind === 'personal' ? stored : drawReminder(about, found.asked, silent, context, now);
}

function reminded({ about: { matter } }: DeliveryRow): RemindedOf | undefined {
  const kind = REMINDED_OF.find((one) => one === matter.kind);
  return kind && { kind, id: matter.id };
}
