import { canonical } from '../../kernel/canonical.ts';
import type { DocumentItem, MinutesDocument } from './document.ts';

/** What of minutes is no item: when, where and who was there, and which items in which order. */
export const HEAD = 'head';

/**
 * What is approved piece by piece: the head, and each item. Not a part: an item's number, which follows from the order; how
 * the body numbers decisions and signs; and when the next meeting is, which may be planned meanwhile.
 */
export function partsOf(document: MinutesDocument): Map<string, unknown> {
  const { items, next: _next, decisionNumbers: _rule, signed: _signed, ...head } = document;
  const order = items.map(({ id }) => id);
  return new Map<string, unknown>([[HEAD, { ...head, order }], ...items.map(said)]);
}

/** An item as it is read: the address of a decision is not. */
function said({ no: _no, lines, ...item }: DocumentItem): [string, unknown] {
  return [item.id, { ...item, lines: lines.map(({ point: _point, ...line }) => line) }];
}

/** The parts that say something else now, are new, or are gone; all of them where nothing was said before. */
export function changedParts(before: MinutesDocument | undefined, now: MinutesDocument): string[] {
  const [was, is] = [before ? partsOf(before) : new Map<string, unknown>(), partsOf(now)];
  const parts = [...is.keys(), ...[...was.keys()].filter((part) => !is.has(part))];
  return parts.filter((part) => canonical(was.get(part)) !== canonical(is.get(part)));
}
