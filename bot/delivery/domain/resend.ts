import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { type Standing, troubleOf } from './state.ts';

interface ResendSetting {
  /** Why it must not go out any more, if anything. */
  against: Refusal | undefined;
}

/** The secretariat has what did not arrive sent again, once. */
export const resendDelivery: Decide<'resend-delivery', Standing | undefined, ResendSetting> = (
  delivery,
  { delivery: id },
  asked,
) => {
  const denied = secretariatOnly('resend-delivery', asked);
  if (denied) return denied;
  const was = troubleOf(delivery);
  if (typeof was === 'object') return was;
  return asked.against ?? [{ type: 'delivery-sent-again', kind: 'settlement', id, about: delivery?.about ?? '', was }];
};
