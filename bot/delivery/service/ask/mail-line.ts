import { municipalities, people } from '../../../forum/service/bodies.ts';
import type { OutgoingMail } from '../../../ports/mail.ts';
import type { DeliveryRow, Loaded, TroubledDelivery } from '../../../ports/store.ts';
import { sv } from '../../../texts/sv.ts';
import { type Language, type TextKey, text } from '../../../texts/text.ts';
import { addressOf } from '../mail.ts';

/** The address that it went to. For the secretariat only. */
export function mailTo({ payload }: DeliveryRow): string {
  return (payload as OutgoingMail).to;
}

/** "E-post till kommun@example.se: Remiss". For the secretariat only: it names the address. */
export function mailWords({ payload }: DeliveryRow, language: Language): string {
  const mail = payload as OutgoingMail;
  const to = mail.to || text(language, 'delivery.mail.no-address');
  return withDocument(text(language, 'delivery.mail', { to, subject: mail.subject }), mail, language);
}

/** The same with whom the address belongs to, where that is known. For the secretariat only. */
export function troubledMailWords(row: TroubledDelivery, loaded: Loaded, language: Language): string {
  const mail = row.payload as OutgoingMail;
  const who = row.recipients.map((name) => recipientName(name, loaded, language)).filter((name) => name !== undefined);
  if (who.length === 0) return mailWords(row, language);
  const to = mail.to || text(language, 'delivery.mail.no-address');
  const words = text(language, 'delivery.mail-to', { who: who.join(', '), to, subject: mail.subject });
  return withDocument(words, mail, language);
}

/** "…, med Minnesanteckningar Ledningsgruppen 2024-02-16.pdf" */
function withDocument(mail: string, { attachment }: OutgoingMail, language: Language): string {
  return attachment ? text(language, 'delivery.mail-with', { mail, name: attachment.name }) : mail;
}

function recipientName(recipient: string, loaded: Loaded, language: Language): string | undefined {
  const address = addressOf(recipient);
  if (address === undefined) return people(loaded).get(recipient)?.title;
  const municipality = municipalities(loaded).get(address.municipality)?.name;
  return municipality && text(language, `delivery.recipient.${address.at}`, { municipality });
}

/** How a mail went, and what to do where it went wrong. That it was handed over is not that it arrived. */
export function mailStatusText({ status, outcome }: DeliveryRow, language: Language): string {
  if (status === 'sent') return text(language, 'delivery.mail.status.sent');
  if (status === 'withdrawn' && outcome?.unsure) return text(language, 'delivery.mail.status.withdrawn-unsure');
  if (status !== 'failed' && status !== 'uncertain') return text(language, `delivery.status.${status}`);
  const key = `delivery.mail.reason.${outcome?.reason ?? 'unknown'}`;
  const reason = text(language, key in sv ? (key as TextKey) : 'delivery.mail.reason.unknown');
  return text(language, `delivery.mail.status.${status}`, { reason });
}
