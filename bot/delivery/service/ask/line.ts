import type { DeliveryRow } from '../../../ports/store.ts';
import type { Context } from '../../../service/context.ts';
import { roleIn } from '../../../service/matter.ts';
import { instantWords } from '../../../texts/dates.ts';
import { sv } from '../../../texts/sv.ts';
import { type Language, type TextKey, text } from '../../../texts/text.ts';
import type { DeliveryLineView } from '../../views/line.ts';
import { mailStatusText, mailTo, mailWords } from './mail-line.ts';

/** What was on its way, in its area's words. */
export function whatWords(row: DeliveryRow, language: Language, matters: Context['matters']): string {
  if (row.kind === 'mail') return mailWords(row, language);
  const what = text(language, roleIn(matters, row.about)?.line ?? 'delivery.other');
  return row.kind === 'update' ? text(language, 'delivery.update', { what }) : what;
}

/** A line of the ledger, in words. The store keeps the machine's time; people read the business's. */
export function deliveryLine(
  row: DeliveryRow,
  forum: string,
  language: Language,
  zone: string,
  { clock, matters }: Context,
): DeliveryLineView {
  const at = new Date(clock.now().getTime() - (clock.real() - row.updatedAt.getTime()));
  return {
    id: row.id,
    what: whatWords(row, language, matters),
    to: toWords(row, forum, language),
    status: row.status,
    statusText: statusText(row, language),
    atText: instantWords(language, at, zone),
  };
}

/** A mail went to its address, and to no channel. */
function toWords(row: DeliveryRow, forum: string, language: Language): string {
  if (row.kind === 'mail') return mailTo(row);
  return text(language, isInChat(row) ? 'delivery.to.chat' : 'delivery.to.channel', { forum });
}

/** A card in somebody's own chat is redrawn there: a channel's conversation has another sort of id. */
function isInChat({ kind, thread }: Pick<DeliveryRow, 'kind' | 'thread'>): boolean {
  return kind === 'personal' || kind === 'reply' || (kind === 'update' && !thread.startsWith('19:'));
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
