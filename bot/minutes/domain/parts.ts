import type { MinutesDocument } from './document.ts';

/** What of minutes is no item: when, where and who was there. */
export const HEAD = 'head';

/** What is approved piece by piece: the head, and each item. When the next meeting is, is no part: it may be planned meanwhile. */
export function partsOf({ items, next: _next, ...head }: MinutesDocument): Map<string, unknown> {
  return new Map<string, unknown>([[HEAD, head], ...items.map((item): [string, unknown] => [item.id, item])]);
}
