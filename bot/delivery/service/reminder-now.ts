import { CHANNEL_LANGUAGE } from '../../forum/service/channel-reader.ts';
import type { Drawn } from '../../ports/service.ts';
import type { DeliveryRow, Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { gather } from '../../service/gather.ts';
import type { RemindedOf } from '../domain/reminded-of.ts';
import { drawOwnReminder, drawReminder } from './draw-reminder.ts';
import { type Reminding, remindingOf, remindingReads, silentAmong } from './reminding.ts';

export interface ReminderNow {
  /** Null: nobody whom it was for is awaited, so it is not to leave. */
  leaves: Drawn | null;
  /** As it stands where it has left. */
  stands: Drawn | undefined;
  /** The body's channel in Teams; null: it has none. */
  place: Reminding['asked']['place'];
}

/**
 * A reminder as it is now, asked once more: whoever has answered since it was sent for is not named, and their own card
 * says what they answered. Undefined: a newer build's, or of something that is no more.
 */
export async function reminderNow(row: DeliveryRow, context: Context): Promise<ReminderNow | undefined> {
  const { clock, store, matters } = context;
  const about = row.about.matter;
  const now = clock.now();
  const loaded = await gather(store, (rows) => remindingReads(about, rows, now, matters));
  const found = remindingOf(about, loaded, now, matters);
  if (found === undefined) return undefined;
  const { recipients = [] } = (await store.outbox.byId(row.id)) ?? {};
  const silent = found.asked.against === undefined ? silentAmong(found.asked.silent, recipients) : [];
  const stands =
    row.kind === 'personal'
      ? drawOwn(about, recipients[0], silent.length > 0, found, loaded, context)
      : drawReminder(found.asked, silent, context, now);
  return { leaves: silent.length > 0 ? (stands ?? null) : null, stands, place: found.asked.place };
}

function drawOwn(
  about: RemindedOf,
  person: string | undefined,
  awaited: boolean,
  { asked }: Reminding,
  loaded: Loaded,
  context: Context,
): Drawn | undefined {
  if (person === undefined) return undefined;
  const language = asked.people.get(person)?.language ?? CHANNEL_LANGUAGE;
  const begins = awaited ? asked.reminder.own : undefined;
  return drawOwnReminder(about, { id: person, account: '', language, begins }, loaded, context, context.clock.now());
}
