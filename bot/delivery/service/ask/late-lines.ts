import type { Door, LateDeliveries } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { type Language, text } from '../../../texts/text.ts';

const MINUTE_MS = 60_000;
/** A post goes out in seconds; a mailbox takes a few letters at a time. */
const LATE_AFTER_MS: Record<Door, number> = { teams: 2 * MINUTE_MS, mail: 15 * MINUTE_MS };
const DOORS = ['teams', 'mail'] as const;

/** What has waited for longer than it should to be sent, a sentence a door. For the secretariat only. */
export async function lateLines(language: Language, { store }: Context): Promise<string[]> {
  const found = await Promise.all(DOORS.map((door) => store.outbox.late(door, LATE_AFTER_MS[door])));
  return DOORS.flatMap((door, index) => {
    const late = found[index];
    return late ? [lateText(door, late, language)] : [];
  });
}

function lateText(door: Door, { count, waitedMs }: LateDeliveries, language: Language): string {
  const minutes = Math.floor(waitedMs / MINUTE_MS);
  const time =
    minutes < 120
      ? text(language, 'todo.late.minutes', { minutes })
      : text(language, 'todo.late.hours', { hours: Math.floor(minutes / 60) });
  return text(language, `todo.late.${door}.${count === 1 ? 'one' : 'many'}`, { count, time });
}
