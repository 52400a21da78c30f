import type { DocumentItem, MinutesDocument } from './document.ts';
import type { SentMinutes } from './state.ts';

/** What was sent to be verified as it stands once an item of it is secret: that there was one, and of which kind. */
export function sentWithout({ document, before }: SentMinutes, item: string): Pick<SentMinutes, 'document' | 'before'> {
  return { document: without(document, item), ...(before ? { before: without(before, item) } : {}) };
}

function without(document: MinutesDocument, item: string): MinutesDocument {
  return { ...document, items: document.items.map((one) => (one.id === item ? emptied(one) : one)) };
}

function emptied({ id, no, kind, added, struck }: DocumentItem): DocumentItem {
  const marks = { ...(added ? { added } : {}), ...(struck ? { struck } : {}) };
  return { id, no, kind, heading: '', secret: true, ...marks, lines: [], annexes: [], away: [] };
}
