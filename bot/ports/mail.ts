import type { Attempt } from './store.ts';

/** A mail as it is sent: plain text, to one address. No field has line breaks but the text. */
export interface OutgoingMail {
  /** One address, without a name: "kommunkansliet@example.se". */
  to: string;
  subject: string;
  /** Lines end in \n. */
  text: string;
  /** The outbox's natural key. The same reference is the same mail, and it marks the answers that people write. */
  reference: string;
}

/**
 * The way out by mail. Never throws, never tries again by itself, and answers within 25 s (a lease is 30 s).
 * `sent`: a mail server has taken it, which is not that it was read. `again`: it is certain that nothing left.
 * `uncertain`: nobody knows whether it left; it is never sent again by itself. `failed`: refused for good.
 * Reasons are the last parts of the text keys `delivery.mail.reason.*`.
 * Graph's sendMail answers 202 before anything is delivered: https://learn.microsoft.com/graph/api/user-sendmail
 */
export interface Mail {
  send(mail: OutgoingMail): Promise<Attempt>;
}
