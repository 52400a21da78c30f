import { fileName } from '../../kernel/file-name.ts';
import { oneLine, plainLines } from '../../kernel/mail-address.ts';
import type { MailAttachment, OutgoingMail } from '../../ports/mail.ts';
import type { About } from '../../ports/matters.ts';
import type { NewDelivery } from '../../ports/store.ts';

const LONGEST_SUBJECT = 200;

/** The ledger's name for a municipality's office (kommunkansli), which holds no seat. */
export function officeOf(municipality: string): string {
  return `office:${municipality}`;
}

/** The ledger's name for a municipality's registry, which holds no seat. */
export function registryOf(municipality: string): string {
  return `registry:${municipality}`;
}

/** Whose such an address is; undefined: the recipient is a person. */
export function addressOf(recipient: string): { at: 'office' | 'registry'; municipality: string } | undefined {
  const [, at, municipality = ''] = /^(office|registry):(.+)$/.exec(recipient) ?? [];
  return at === 'office' || at === 'registry' ? { at, municipality } : undefined;
}

export interface MailOrder {
  /** Natural key: the same mail has the same key, and is sent once. It is also the mail's reference. */
  key: string;
  /** One address. One that is none is queued as it is and fails with a reason, so that the secretariat sees it. */
  to: string;
  about: About;
  /** Whom it is for in the ledger: a person id, `officeOf` or `registryOf`. */
  recipient: string;
  /** The key of an earlier mail that failed or is uncertain, and in whose place this one is sent. */
  instead?: string;
  /** A stored document goes out as it is when the mail is sent: whoever orders the mail keeps it, by a fact that names it. */
  mail: { subject: string; text: string; attachment?: MailAttachment };
}

/** A mail in the outbox, stored exactly as it is sent. */
export function mailTo({ key, to, about, recipient, instead, mail }: MailOrder): NewDelivery {
  const payload: OutgoingMail = {
    to: oneLine(to),
    subject: oneLine(mail.subject).slice(0, LONGEST_SUBJECT).toWellFormed().trim(),
    text: plainLines(mail.text),
    reference: oneLine(key),
    ...(mail.attachment ? { attachment: named(mail.attachment) } : {}),
  };
  const thread = payload.to.toLowerCase();
  const target = instead === undefined ? {} : { target: instead };
  return { key, kind: 'mail', door: 'mail', thread, about, ...target, payload, recipients: [recipient] };
}

/** Its name as people read it, with nothing in it that could end a header line or be a path. */
function named({ name, content }: MailAttachment): MailAttachment {
  return { name: fileName(oneLine(name)), content };
}
