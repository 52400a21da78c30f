import type { Role } from '../access.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type AgendaSetting, itemIn, openAgenda } from './agenda-editing.ts';
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
  const annex = { id: `${item.id}-b${editing.next}`, ...partsOf(given) };
  const words = { title: 'secret' in given ? '' : given.title };
  return [...editing.first, { type: 'annex-added', kind: 'meeting', id, item: item.id, annex, words }];
}

function partsOf(given: NewAnnex): Omit<Annex, 'id' | 'title'> {
  if ('secret' in given) return { secret: true };
  return 'href' in given ? { href: given.href } : { file: given.file };
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
