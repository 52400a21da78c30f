import type { CommandOf, Decide, Decided } from '../../declared/decide.ts';
import { faultInAdding, sameName } from '../../document/domain/same-document.ts';
import type { Asked } from '../../kernel/asked.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { annexParts, type Editing, itemIn, openAgenda } from './agenda-editing.ts';
import type { AgendaItem, Annex } from './agenda-item.ts';
import type { NewAnnex } from './commands.ts';
import type { MeetingFact } from './facts.ts';
import type { Meeting } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

export const MOST_ANNEXES = 30;

/**
 * A document goes with an item, once. Of a secret one only that it exists; a secret item takes no other. A file of the same
 * name is asked about: the new one is a new version of it, or goes beside it.
 */
export const addAnnex: Decide<'add-annex', Meeting, MeetingSetting> = (meeting, command, asked) => {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const { meeting: id, annex: given } = command;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  const not = faultInNew(item, command);
  if (not) return not;
  const old = command.same === 'instead' ? sameName(item.annexes, given) : undefined;
  const annex = annexOf(`${item.id}-b${editing.next}`, old ? { ...given, title: old.title } : given);
  const about = { kind: 'meeting' as const, id, item: item.id };
  const added: MeetingFact = { type: 'annex-added', ...about, ...annexParts(annex) };
  if (old === undefined) return [...editing.first, added];
  const to = item.annexes.indexOf(old);
  return [
    ...editing.first,
    { type: 'annex-removed', ...about, annex: old.id },
    added,
    { type: 'annex-moved', ...about, annex: annex.id, to },
  ];
};

function faultInNew({ secret, annexes }: AgendaItem, { annex, same }: CommandOf<'add-annex'>): Refusal | undefined {
  if (secret && !('secret' in annex)) return refuse('refusal.secret-item');
  return faultInAdding(annexes, annex, same, { most: MOST_ANNEXES, full: 'refusal.too-many-annexes' });
}

function annexOf(id: string, given: NewAnnex): Annex {
  return 'secret' in given ? { id, title: '', secret: true } : { id, ...given };
}

/** What it is called is shown, whatever its file is called. A secret one has no title to change. */
export const renameAnnex: Decide<'rename-annex', Meeting, MeetingSetting> = (meeting, command, asked) =>
  withAnnex(meeting, command, asked, ({ item, annex, editing, about }) => {
    if (item.secret || annex.secret) return refuse('refusal.malformed');
    if (annex.title === command.title) return 'repeat';
    const { title } = command;
    return [...editing.first, { type: 'annex-renamed', ...about, annex: annex.id, words: { title } }];
  });

/** Up or down among the item's documents. */
export const moveAnnex: Decide<'move-annex', Meeting, MeetingSetting> = (meeting, command, asked) =>
  withAnnex(meeting, command, asked, ({ item, annex, editing, about }) => {
    const to = Math.min(command.to, item.annexes.length - 1);
    if (item.annexes.indexOf(annex) === to) return 'repeat';
    return [...editing.first, { type: 'annex-moved', ...about, annex: annex.id, to }];
  });

interface Found {
  item: AgendaItem;
  annex: Annex;
  editing: Editing;
  about: { kind: 'meeting'; id: string; item: string };
}

function withAnnex(
  meeting: Meeting,
  command: CommandOf<'rename-annex' | 'move-annex'>,
  asked: Asked & MeetingSetting,
  decide: (found: Found) => Decided,
): Decided {
  const editing = openAgenda(meeting, command, asked);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, command.item);
  if (isRefusal(item)) return item;
  const annex = item.annexes.find(({ id }) => id === command.annex);
  if (annex === undefined) return refuse('refusal.unknown-annex');
  return decide({ item, annex, editing, about: { kind: 'meeting', id: command.meeting, item: item.id } });
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
