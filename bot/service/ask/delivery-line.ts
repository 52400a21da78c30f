import type { Clock } from '../../ports/clock.ts';
import type { DeliveryRow } from '../../ports/store.ts';
import { instantWords } from '../../texts/dates.ts';
import { sv } from '../../texts/sv.ts';
import { type Language, type TextKey, text } from '../../texts/text.ts';
import type { DeliveryLineView } from '../../views/meeting-view.ts';
import { firstKey } from '../channel-post.ts';
import { datesSubject } from '../dates-deliveries.ts';
import { extraSubject } from '../extra-deliveries.ts';
import { roundSubject } from '../round-deliveries.ts';
import { mailStatusText, mailWords } from './mail-line.ts';

const WHAT = {
  post: 'delivery.notice',
  update: 'delivery.update',
  reply: 'delivery.reply',
  personal: 'delivery.approval',
} as const;

/** What was on its way: a post beside the notice is told from it by the key under which it was sent first. */
export function whatWords(row: DeliveryRow, language: Language): string {
  return row.kind === 'mail' ? mailWords(row, language) : text(language, whatKey(row, row.kind));
}

function whatKey(row: DeliveryRow, kind: keyof typeof WHAT): TextKey {
  const { subject } = row;
  const first = firstKey(row);
  if (first.startsWith('change:')) return 'delivery.change';
  if (first.startsWith('cancelled:')) return 'delivery.cancelled';
  if (kind === 'personal' && !first.startsWith('approval:')) return 'delivery.told';
  if (kind !== 'post') return WHAT[kind];
  if (subject.startsWith(datesSubject(''))) return 'delivery.dates';
  if (subject.startsWith(extraSubject(''))) return 'delivery.extra';
  return subject.startsWith(roundSubject('')) ? 'delivery.round' : WHAT.post;
}

/** A line of the ledger, in words. The store keeps the machine's time; people read the business's. */
export function deliveryLine(row: DeliveryRow, language: Language, zone: string, clock: Clock): DeliveryLineView {
  const at = new Date(clock.now().getTime() - (clock.real() - row.updatedAt.getTime()));
  return {
    id: row.id,
    what: whatWords(row, language),
    status: row.status,
    statusText: statusText(row, language),
    atText: instantWords(language, at, zone),
  };
}

export function statusText(row: DeliveryRow, language: Language): string {
  if (row.kind === 'mail') return mailStatusText(row, language);
  const { status, outcome } = row;
  return text(language, `delivery.status.${status}`, { reason: reasonText(outcome?.reason, language) });
}

function reasonText(reason: string | undefined, language: Language): string {
  const key = `delivery.reason.${reason ?? 'unknown'}`;
  return text(language, key in sv ? (key as TextKey) : 'delivery.reason.unknown');
}
