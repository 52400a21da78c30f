import type { DocumentJob } from './papers.ts';
import type { Attempt } from './store.ts';

/**
 * A paper that goes with a mail, as the outbox keeps it: one that is stored, with the SHA-256 (hex) that its bytes must
 * have, or one that is drawn when the mail is sent.
 */
export interface MailAttachment {
  /** With its ending: "Minnesanteckningar Ledningsgruppen 2024-02-16.pdf". */
  name: string;
  content: { document: string; size: number; hash: string } | { paper: DocumentJob };
}

/** What goes with a mail, as it goes. */
export interface AttachedFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A mail as it is sent: plain text, to one address. No field has line breaks but the text. */
export interface OutgoingMail {
  /** One address, without a name: "kommunkansliet@example.se". */
  to: string;
  subject: string;
  /** Lines end in \n. */
  text: string;
  /** The outbox's natural key. The same reference is the same mail, and it marks the answers that people write. */
  reference: string;
  /** One document, or none. */
  attachment?: MailAttachment;
}

/** A mail with its paper in hand. */
export type ReadyMail = Omit<OutgoingMail, 'attachment'> & { attached?: AttachedFile };

/**
 * The way out by mail. Never throws, never tries again by itself, and answers within 25 s (a lease is 30 s). What is handed
 * over once more under the same reference leaves once: the mailbox is asked first.
 * `sent`: a mail server has taken it, which is not that it arrived or was read. `again`: nothing left, or, where it is
 * `unsure`, the mailbox could not be asked, and will be. `uncertain`: nobody knows whether it left, and asking does not
 * help. `failed`: refused for good.
 * Reasons are the last parts of the text keys `delivery.mail.reason.*`.
 * A mailbox answers before anything is delivered: https://learn.microsoft.com/graph/api/message-send
 */
export interface Mail {
  send(mail: ReadyMail): Promise<Attempt>;
}
