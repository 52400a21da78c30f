import type { RemindedOf } from './reminded-of.ts';

/** What the secretariat can ask about a delivery that failed or may not have arrived; `delivery` is its id in the outbox. */
export type DeliveryCommand =
  | { do: 'resend-delivery'; delivery: string }
  /** It arrived after all, or is not needed: it leaves the list and nothing is sent. */
  | { do: 'settle-delivery'; delivery: string }
  /** Those who have not answered it are reminded. */
  | { do: 'remind'; about: RemindedOf };
