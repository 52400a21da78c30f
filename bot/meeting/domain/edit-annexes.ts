import type { Decide } from '../../declared/decide.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { annexParts, itemIn, openAgenda } from './agenda-editing.ts';
import type { Annex } from './agenda-item.ts';
import type { NewAnnex } from './commands.ts';
import type { Meeting } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

export const MOST_ANNEXES = 30;

/** A document goes with an item. Of a secret one only that it exists; a secret item takes no other. */
export const addAnnex: Decide<'add-annex', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  const { annex: given } = command;
  if (item.secret && !('secret' in given)) return refuse('refusal.secret-item');
  if (item.annexes.length >= MOST_ANNEXES) return refuse('refusal.too-many-annexes', { most: String(MOST_ANNEXES) });
  const annex = annexOf(`${item.id}-b${editing.next}`, given);
  return [...editing.first, { type: 'annex-added', kind: 'meeting', id, item: item.id, ...annexParts(annex) }];
};

function annexOf(id: string, given: NewAnnex): Annex {
  return 'secret' in given ? { id, title: '', secret: true } : { id, ...given };
}

export const removeAnnex: Decide<'remove-annex', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  if (!item.annexes.some((annex) => annex.id === command.annex)) return 'repeat';
  return [...editing.first, { type: 'annex-removed', kind: 'meeting', id, item: item.id, annex: command.annex }];
};
