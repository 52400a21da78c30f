import type { Role } from '../access.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type AgendaSetting, factsOf, itemFact, itemIn, openAgenda } from './agenda-editing.ts';
import type { ItemFields } from './agenda-item.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingFact } from './meeting-facts.ts';

/** An agenda of more points than this is a slip, or somebody's attack. */
export const MOST_ITEMS_IN_AGENDA = 100;

/**
 * A new item, or new words for one. Where somebody else has changed the same item since it was read, it is refused and
 * theirs stays; edits of other items do not disturb each other. Marking an item secret empties it of words and annexes.
 */
export function setAgendaItem(
  id: string,
  meeting: Meeting,
  given: { item?: string; base: number; at?: number; fields: ItemFields },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal {
  const editing = openAgenda('set-agenda-item', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const { items, first, next } = editing;
  if (given.item === undefined) {
    if (items.length >= MOST_ITEMS_IN_AGENDA) {
      return refuse('refusal.too-many-items', { most: String(MOST_ITEMS_IN_AGENDA) });
    }
    const at = Math.min(given.at ?? items.length, items.length);
    return [...first, itemFact(id, `p${next}`, 1, given.fields, at)];
  }
  const item = itemIn(editing, given.item);
  if (isRefusal(item)) return item;
  if (item.version !== given.base) return refuse('refusal.item-changed', { heading: item.heading });
  const facts: MeetingFact[] = [...first, itemFact(id, item.id, item.version + 1, given.fields)];
  if (!given.fields.secret) return facts;
  const about = { kind: 'meeting' as const, id, item: item.id };
  const emptied = item.annexes.map((annex): MeetingFact => ({ type: 'annex-removed', ...about, annex: annex.id }));
  return [...facts, ...emptied];
}

/** Up or down: `to` is the place from 0. */
export function moveAgendaItem(
  id: string,
  meeting: Meeting,
  given: { item: string; to: number },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal | 'repeat' {
  const editing = openAgenda('move-agenda-item', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, given.item);
  if (isRefusal(item)) return item;
  const to = Math.min(given.to, editing.items.length - 1);
  if (editing.items.indexOf(item) === to) return 'repeat';
  return [...editing.first, { type: 'agenda-item-moved', kind: 'meeting', id, item: item.id, to }];
}

export function removeAgendaItem(
  id: string,
  meeting: Meeting,
  given: { item: string; base: number },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal {
  const editing = openAgenda('remove-agenda-item', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, given.item);
  if (isRefusal(item)) return item;
  if (item.version !== given.base) return refuse('refusal.item-changed', { heading: item.heading });
  return [...editing.first, { type: 'agenda-item-removed', kind: 'meeting', id, item: item.id }];
}

/** The agenda is replaced by another one's items, without its annexes and guests; numbers are never used again. */
export function copyAgenda(
  id: string,
  meeting: Meeting,
  given: { base: number; items: readonly ItemFields[] },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal {
  const editing = openAgenda('copy-agenda', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  if (meeting.agendaEdition !== given.base) return refuse('refusal.changed-meanwhile');
  const { next } = editing;
  const fresh = given.items.map((item, index) => ({
    ...item,
    id: `p${next + index}`,
    version: 1,
    annexes: [],
    guests: [],
  }));
  const old = meeting.items ?? [];
  const gone = old.map((item): MeetingFact => ({ type: 'agenda-item-removed', kind: 'meeting', id, item: item.id }));
  return [...gone, ...factsOf(id, fresh)];
}
