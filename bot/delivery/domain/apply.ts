import type { DeliveryFact } from './facts.ts';
import type { Settlement } from './state.ts';

/** What was decided about a delivery. `by` and `at` are the journal line's. */
export function applyDelivery(
  _state: Settlement | undefined,
  { type, was }: DeliveryFact,
  by: string,
  at: Date,
): Settlement {
  return { how: type === 'delivery-sent-again' ? 'sent-again' : 'settled', was, by, at: at.toISOString() };
}
