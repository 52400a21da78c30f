import type { Role } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Asked } from '../kernel/asked.ts';
import type { Language } from '../texts/text.ts';

/** Who a view is made for, and when. */
export interface Reader {
  actor: Actor;
  language: Language;
  /** Business time. */
  now: Date;
  /** The nonce of this drawing. */
  drawn: string;
}

/** The reader as somebody who would press a button: what is offered is asked as what is pressed. */
export function askedBy({ actor, now }: Pick<Reader, 'actor' | 'now'>, roles: readonly Role[]): Asked {
  return { by: actor, roles, now };
}
