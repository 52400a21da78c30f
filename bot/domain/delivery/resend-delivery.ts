import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { DeliveryFact } from './delivery-facts.ts';
import { type Standing, troubleOf } from './settlement.ts';

/** The secretariat has what did not arrive sent again, once. `against`: why it must not go out any more, if anything. */
export function resendDelivery(
  id: string,
  delivery: Standing | undefined,
  against: Refusal | undefined,
  roles: readonly Role[],
): DeliveryFact[] | Refusal {
  if (!mayDo('resend-delivery', roles)) return refuse('refusal.secretariat-only');
  const was = troubleOf(delivery);
  if (typeof was === 'object') return was;
  return against ?? [{ type: 'delivery-sent-again', kind: 'settlement', id, about: delivery?.about ?? '', was }];
}
