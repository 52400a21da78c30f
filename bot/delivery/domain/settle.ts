import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Standing, troubleOf } from './state.ts';

interface SettleSetting {
  /** A press may still show what stands. */
  redrawable: boolean;
}

/** The secretariat has seen that it arrived, or does not need it any longer. A card that a press may still redraw is not done with. */
export const settleDelivery: Decide<'settle-delivery', Standing | undefined, SettleSetting> = (
  delivery,
  { delivery: id },
  asked,
) => {
  const denied = secretariatOnly('settle-delivery', asked);
  if (denied) return denied;
  const was = troubleOf(delivery);
  if (typeof was === 'object') return was;
  if (asked.redrawable) return refuse('refusal.card-behind');
  return [{ type: 'delivery-settled', kind: 'settlement', id, about: delivery?.about ?? '', was }];
};
