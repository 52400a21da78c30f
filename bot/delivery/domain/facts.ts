import type { Day, Id } from '../../kernel/named.ts';
import type { Trouble } from './state.ts';

/**
 * What the secretariat decided about a delivery that did not arrive, or may not have; the fact's id is the delivery's.
 * `about`: its subject, "meeting:lg-2024-02-16".
 */
export type DeliveryFact = { kind: 'settlement'; id: Id; about: Id; was: Trouble } & (
  | { type: 'delivery-sent-again' }
  | { type: 'delivery-settled' }
);

/** Somebody was reminded of what they have not answered; `about`: "meeting:lg-2024-02-16". */
export interface RemindedFact {
  type: 'reminded';
  kind: 'reminder';
  id: Id;
  person: Id;
  day: Day;
  about: Id;
}
