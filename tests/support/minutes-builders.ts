import { applyMinutes, applyMinutesItem } from '../../bot/minutes/domain/apply.ts';
import type { Minutes, MinutesItem } from '../../bot/minutes/domain/state.ts';

const AT = new Date('2024-02-16T08:05:00Z');

/** Minutes of `aNoticed`: an item of the agenda, a secret one, and one that came in the meeting. */
export function someMinutes(more: Partial<Minutes> = {}): Minutes {
  const started = applyMinutes(
    undefined,
    {
      type: 'minutes-started',
      kind: 'minutes',
      id: 'm1',
      forum: 'lg',
      date: '2024-02-16',
      minutesKind: 'notes',
      items: [
        { id: 'p1', kind: 'decision' },
        { id: 'p2', kind: 'information', secret: true },
      ],
    },
    'p-sek',
    AT,
  );
  const called = applyMinutes(
    started,
    { type: 'held-item-changed', kind: 'minutes', id: 'm1', item: 'p1', words: { heading: 'Budget' } },
    'p-sek',
    AT,
  );
  const item = { id: 'h1', kind: 'other', added: true } as const;
  const added = {
    type: 'held-item-added',
    kind: 'minutes',
    id: 'm1',
    item,
    at: 2,
    words: { heading: 'Ny fråga' },
  } as const;
  return { ...applyMinutes(called, added, 'p-sek', AT), ...more };
}

/** The notes of the first item, as a window `w-1` wrote them. */
export function someNotes(text = 'Läget.\nBeslut: Budgeten godkänns.', more: Partial<MinutesItem> = {}): MinutesItem {
  const written = {
    type: 'item-written',
    kind: 'minutes-item',
    id: 'm1/p1',
    meeting: 'm1',
    item: 'p1',
    writer: 'w-1',
    serial: 1,
    base: 0,
    aside: false,
    rowOnly: { text },
  } as const;
  return { ...applyMinutesItem(undefined, written, 'p-sek', AT), ...more };
}
