import type { Actor } from '../domain/actor.ts';
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
