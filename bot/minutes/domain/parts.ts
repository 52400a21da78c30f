import { canonical } from '../../kernel/canonical.ts';
import type { MinutesDocument } from './document.ts';

/** What of minutes is no item: when, where and who was there. */
export const HEAD = 'head';

/** What is approved piece by piece: the head, and each item. When the next meeting is, is no part: it may be planned meanwhile. */
export function partsOf({ items, next: _next, ...head }: MinutesDocument): Map<string, unknown> {
  return new Map<string, unknown>([[HEAD, head], ...items.map((item): [string, unknown] => [item.id, item])]);
}

/** The parts that say something else now, are new, or are gone; all of them where nothing was said before. */
export function changedParts(before: MinutesDocument | undefined, now: MinutesDocument): string[] {
  const [said, says] = [before ? partsOf(before) : new Map<string, unknown>(), partsOf(now)];
  const parts = [...says.keys(), ...[...said.keys()].filter((part) => !says.has(part))];
  return parts.filter((part) => canonical(said.get(part)) !== canonical(says.get(part)));
}
