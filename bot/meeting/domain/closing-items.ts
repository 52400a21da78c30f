import type { ItemFields } from './agenda-item.ts';

const OTHER = /^(övriga? (frågor|ärenden|punkter)|övrigt|any other business|other (business|matters|questions))\b/i;
const LAST =
  /^(nästa (möte|steg|sammanträde)|kommande möten|avslut|mötet (avslutas|stängs)|sammanträdet avslutas|next (meeting|steps)|closing)/i;

/**
 * From which place on an agenda's items are those that end every meeting: *Övriga frågor* and what comes after it; without
 * that, *Nästa möte* and the like at the end. A new item comes before them, where nobody says otherwise. Headings tell
 * them, since their kinds are those of any item.
 */
export function closingAt(items: readonly ItemFields[]): number {
  const other = items.findIndex((item) => says(item, OTHER));
  if (other >= 0) return other;
  const before = items.findLastIndex((item) => !says(item, LAST));
  return before + 1;
}

function says({ heading, secret }: ItemFields, what: RegExp): boolean {
  return !secret && what.test(heading.trim());
}
