import type { EditItemView } from '../../bot/meeting/views/view.ts';
import { countKey } from '../shell/count-key.ts';
import type { Say } from '../shell/say.ts';

/** What goes for good when an item that stands is marked secret, a phrase each; nothing of one that is secret already. */
export function erasedBySecrecy({ fields, annexes, inMinutes }: EditItemView, say: Say): string[] {
  const { heading, kind: _kind, presenter, ...rest } = fields;
  if (fields.secret) return [];
  const texts = Object.values(rest).filter((value) => typeof value === 'string' && value !== '').length;
  const files = annexes.filter(({ file }) => file).length;
  const many = (key: 'texts' | 'files' | 'documents', count: number) =>
    count === 0 ? [] : [say(countKey(`tab.item.erases.${key}`, count), { count })];
  return [
    ...(heading ? [say('tab.item.erases.heading')] : []),
    ...(presenter ? [say('tab.item.erases.presenter')] : []),
    ...many('texts', texts),
    ...many('files', files),
    ...many('documents', annexes.length - files),
    ...(inMinutes === 'written' || inMinutes === 'sent' ? [say('tab.item.erases.notes')] : []),
    ...(inMinutes === 'sent' ? [say('tab.item.erases.sent')] : []),
  ];
}
