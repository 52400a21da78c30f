import type { Decide } from '../../declared/decide.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { factsOf, itemFact, itemIn, openAgenda } from './agenda-editing.ts';
import type { ItemFields } from './agenda-item.ts';
import type { MeetingFact } from './facts.ts';
import type { Meeting } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

/** An agenda of more points than this is a slip, or somebody's attack. */
export const MOST_ITEMS_IN_AGENDA = 100;

/**
 * A new item, or new words for one. Where somebody else has changed the same item since it was read, it is refused and
 * theirs stays; edits of other items do not disturb each other. Marking an item secret empties it of words and annexes.
 */
export const setAgendaItem: Decide<'set-agenda-item', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const { items, first, next } = editing;
  if (command.item === undefined) {
    if (items.length >= MOST_ITEMS_IN_AGENDA) {
      return refuse('refusal.too-many-items', { most: String(MOST_ITEMS_IN_AGENDA) });
    }
    const at = Math.min(command.at ?? items.length, items.length);
    return [...first, itemFact(id, `p${next}`, 1, command.fields, at)];
  }
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  if (item.version !== command.base) return refuse('refusal.item-changed', { heading: item.heading });
  const facts: MeetingFact[] = [...first, itemFact(id, item.id, item.version + 1, command.fields)];
  if (!command.fields.secret) return facts;
  const about = { kind: 'meeting' as const, id, item: item.id };
  const emptied = item.annexes.map((annex): MeetingFact => ({ type: 'annex-removed', ...about, annex: annex.id }));
  return [...facts, ...emptied];
};

/** Up or down: `to` is the place from 0. */
export const moveAgendaItem: Decide<'move-agenda-item', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  const to = Math.min(command.to, editing.items.length - 1);
  if (editing.items.indexOf(item) === to) return 'repeat';
  return [...editing.first, { type: 'agenda-item-moved', kind: 'meeting', id, item: item.id, to }];
};

export const removeAgendaItem: Decide<'remove-agenda-item', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  if (item.version !== command.base) return refuse('refusal.item-changed', { heading: item.heading });
  return [...editing.first, { type: 'agenda-item-removed', kind: 'meeting', id, item: item.id }];
};

/** The agenda is replaced by another one's items, without its annexes and guests; numbers are never used again. */
export const copyAgenda: Decide<'copy-agenda', Meeting, MeetingSetting & { copied: readonly ItemFields[] }> = (
  meeting,
  command,
  asked,
) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id } = command;
  if (meeting.agendaEdition !== command.base) return refuse('refusal.changed-meanwhile');
  const { next } = editing;
  const fresh = asked.copied.map((item, index) => ({
    ...item,
    id: `p${next + index}`,
    version: 1,
    annexes: [],
    guests: [],
  }));
  const old = meeting.items ?? [];
  const gone = old.map((item): MeetingFact => ({ type: 'agenda-item-removed', kind: 'meeting', id, item: item.id }));
  return [...gone, ...factsOf(id, fresh)];
};
