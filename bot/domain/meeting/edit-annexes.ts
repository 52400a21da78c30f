import type { Role } from '../access.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type AgendaSetting, annexParts, itemIn, openAgenda } from './agenda-editing.ts';
import type { Annex } from './agenda-item.ts';
import type { Meeting } from './meeting.ts';
import type { NewAnnex } from './meeting-commands.ts';
import type { MeetingFact } from './meeting-facts.ts';

export const MOST_ANNEXES = 30;

/** A document goes with an item. Of a secret one only that it exists; a secret item takes no other. */
export function addAnnex(
  id: string,
  meeting: Meeting,
  { item: of, annex: given }: { item: string; annex: NewAnnex },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal {
  const editing = openAgenda('add-annex', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, of);
  if (isRefusal(item)) return item;
  if (item.secret && !('secret' in given)) return refuse('refusal.secret-item');
  if (item.annexes.length >= MOST_ANNEXES) return refuse('refusal.too-many-annexes', { most: String(MOST_ANNEXES) });
  const annex = annexOf(`${item.id}-b${editing.next}`, given);
  return [...editing.first, { type: 'annex-added', kind: 'meeting', id, item: item.id, ...annexParts(annex) }];
}

function annexOf(id: string, given: NewAnnex): Annex {
  return 'secret' in given ? { id, title: '', secret: true } : { id, ...given };
}

export function removeAnnex(
  id: string,
  meeting: Meeting,
  given: { item: string; annex: string },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal | 'repeat' {
  const editing = openAgenda('remove-annex', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, given.item);
  if (isRefusal(item)) return item;
  if (!item.annexes.some((annex) => annex.id === given.annex)) return 'repeat';
  return [...editing.first, { type: 'annex-removed', kind: 'meeting', id, item: item.id, annex: given.annex }];
}
