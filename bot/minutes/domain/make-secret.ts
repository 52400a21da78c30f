import type { MinutesFact, MinutesItemFact } from './facts.ts';
import { sentWithout } from './sent-without.ts';
import { isLocked } from './setting.ts';
import { itemKey, type Minutes, type MinutesItem } from './state.ts';

/**
 * An item that is marked secret on the agenda is so in the minutes too, whatever was written of it, sent to be verified or
 * said there. Approved ones never change.
 */
export function makeSecret(
  minutes: Minutes | undefined,
  notes: MinutesItem | undefined,
  { meeting, item }: { meeting: string; item: string },
): (MinutesFact | MinutesItemFact)[] {
  const held = minutes?.items.find(({ id }) => id === item);
  if (minutes === undefined || held === undefined || held.secret || isLocked(minutes)) return [];
  const words = minutes.sent ? { words: sentWithout(minutes.sent, item) } : {};
  const hidden: MinutesFact = { type: 'held-item-hidden', kind: 'minutes', id: meeting, item, ...words };
  if (notes === undefined) return [hidden];
  return [hidden, { type: 'notes-cleared', kind: 'minutes-item', id: itemKey(meeting, item), meeting, item }];
}
