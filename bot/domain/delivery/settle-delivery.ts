import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { DeliveryFact } from './delivery-facts.ts';
import { type Standing, troubleOf } from './settlement.ts';

/** The secretariat has seen that it arrived, or does not need it any longer. A card that shows what was is not done with. */
export function settleDelivery(
  id: string,
  delivery: Standing | undefined,
  roles: readonly Role[],
): DeliveryFact[] | Refusal {
  if (!mayDo('settle-delivery', roles)) return refuse('refusal.secretariat-only');
  const was = troubleOf(delivery);
  if (typeof was === 'object') return was;
  if (delivery?.kind === 'update') return refuse('refusal.card-behind');
  return [{ type: 'delivery-settled', kind: 'settlement', id, about: delivery?.about ?? '', was }];
}
