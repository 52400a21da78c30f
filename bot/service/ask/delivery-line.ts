import type { Clock } from '../../ports/clock.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import { instantWords } from '../../texts/dates.ts';
import { sv } from '../../texts/sv.ts';
import { type Language, type TextKey, text } from '../../texts/text.ts';
import type { DeliveryLineView } from '../../views/meeting-view.ts';
import { datesSubject } from '../dates-deliveries.ts';

/** What was sent, in words: a post is named by what it is about. */
export function whatText({ kind, subject }: DeliveryRow, language: Language): string {
  if (kind === 'update') return text(language, 'delivery.update');
  if (kind === 'reply') return text(language, 'delivery.reply');
  return text(language, subject.startsWith(datesSubject('')) ? 'delivery.dates' : 'delivery.notice');
}

/** A line of the ledger, in words. The store keeps the machine's time; people read the business's. */
export function deliveryLine(row: DeliveryRow, language: Language, zone: string, clock: Clock): DeliveryLineView {
  const at = new Date(clock.now().getTime() - (clock.real() - row.updatedAt.getTime()));
  return {
    id: row.id,
    what: whatText(row, language),
    status: row.status,
    statusText: statusText(row, language),
    atText: instantWords(language, at, zone),
  };
}

export function statusText({ status, outcome }: DeliveryRow, language: Language): string {
  return text(language, `delivery.status.${status}`, { reason: reasonText(outcome?.reason, language) });
}

function reasonText(reason: string | undefined, language: Language): string {
  const key = `delivery.reason.${reason ?? 'unknown'}`;
  return text(language, key in sv ? (key as TextKey) : 'delivery.reason.unknown');
}
