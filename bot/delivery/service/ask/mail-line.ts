import { municipalities, people } from '../../../forum/service/bodies.ts';
import type { OutgoingMail } from '../../../ports/mail.ts';
import type { DeliveryRow, Loaded, TroubledDelivery } from '../../../ports/store.ts';
import { sv } from '../../../texts/sv.ts';
import { type Language, type TextKey, text } from '../../../texts/text.ts';
import { addressOf } from '../mail.ts';

/** "E-post till kommun@example.se: Remiss". For the secretariat only: it names the address. */
export function mailWords({ payload }: DeliveryRow, language: Language): string {
  const { to, subject } = payload as OutgoingMail;
  return text(language, 'delivery.mail', { to: to || text(language, 'delivery.mail.no-address'), subject });
}

/** The same with whom the address belongs to, where that is known. For the secretariat only. */
export function troubledMailWords(row: TroubledDelivery, loaded: Loaded, language: Language): string {
  const { to, subject } = row.payload as OutgoingMail;
  const who = row.recipients.map((name) => recipientName(name, loaded, language)).filter((name) => name !== undefined);
  if (who.length === 0) return mailWords(row, language);
  const address = to || text(language, 'delivery.mail.no-address');
  return text(language, 'delivery.mail-to', { who: who.join(', '), to: address, subject });
}

function recipientName(recipient: string, loaded: Loaded, language: Language): string | undefined {
  const address = addressOf(recipient);
  if (address === undefined) return people(loaded).get(recipient)?.title;
  const municipality = municipalities(loaded).get(address.municipality)?.name;
  return municipality && text(language, `delivery.recipient.${address.at}`, { municipality });
}

/** How a mail went, and what to do where it went wrong. */
export function mailStatusText({ status, outcome }: DeliveryRow, language: Language): string {
  if (status !== 'failed' && status !== 'uncertain') return text(language, `delivery.status.${status}`);
  const key = `delivery.mail.reason.${outcome?.reason ?? 'unknown'}`;
  const reason = text(language, key in sv ? (key as TextKey) : 'delivery.mail.reason.unknown');
  return text(language, `delivery.mail.status.${status}`, { reason });
}
