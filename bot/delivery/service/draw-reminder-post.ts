import type { DeliveryRow } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { DrawnPost } from '../../service/drawn-post.ts';
import { reminderNow } from './reminder-now.ts';
import { placeOf } from './told-to.ts';

/** A reminder that has left, as it stands now: who is awaited still, or that nobody is. */
export async function drawReminderPost(_id: string, context: Context, sent: DeliveryRow): Promise<DrawnPost | null> {
  const { stands: message, place } = (await reminderNow(sent, context)) ?? { place: null };
  const team = sent.kind === 'personal' ? placeOf(sent) : place;
  return team && message ? { team, message } : null;
}
