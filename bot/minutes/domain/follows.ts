import type { AgendaKind } from '../../kernel/definition.ts';

/** What an item that comes at every meeting is filled in from: other bodies' meetings, the minutes before, the next date. */
export type Follows = 'bodies' | 'previous' | 'next';

/** What an item says by its heading that it takes up; null: nothing that is known beforehand. */
export function followsOf(item: { heading: string; kind: AgendaKind; secret?: true }): Follows | null {
  if (item.secret) return null;
  const heading = item.heading.normalize('NFC').toLowerCase();
  if (/föregående/.test(heading) && /anteckning|protokoll/.test(heading)) return 'previous';
  if (/^nästa möte/.test(heading)) return 'next';
  if (/föregående och kommande möten/.test(heading)) return 'bodies';
  return item.kind === 'follow-up' && /(föregående|kommande) möten/.test(heading) ? 'bodies' : null;
}
