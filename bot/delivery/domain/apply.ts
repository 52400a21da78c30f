import type { DeliveryFact, RemindedFact } from './facts.ts';
import type { Reminder, Settlement } from './state.ts';

/** What was decided about a delivery. `by` and `at` are the journal line's. */
export function applyDelivery(
  _state: Settlement | undefined,
  { type, was }: DeliveryFact,
  by: string,
  at: Date,
): Settlement {
  return { how: type === 'delivery-sent-again' ? 'sent-again' : 'settled', was, by, at: at.toISOString() };
}

export function applyReminder(
  _state: Reminder | undefined,
  { person, day, about }: RemindedFact,
  by: string,
  at: Date,
): Reminder {
  return { person, day, about, by, at: at.toISOString() };
}
