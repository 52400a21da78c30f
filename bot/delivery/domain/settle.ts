import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Standing, troubleOf } from './state.ts';

/** The secretariat has seen that it arrived, or does not need it any longer. A card that shows what was is not done with. */
export const settleDelivery: Decide<'settle-delivery', Standing | undefined> = (delivery, { delivery: id }, asked) => {
  const denied = secretariatOnly('settle-delivery', asked);
  if (denied) return denied;
  const was = troubleOf(delivery);
  if (typeof was === 'object') return was;
  if (delivery?.kind === 'update') return refuse('refusal.card-behind');
  return [{ type: 'delivery-settled', kind: 'settlement', id, about: delivery?.about ?? '', was }];
};
