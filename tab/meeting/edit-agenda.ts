import { useState } from 'react';
import type { EditItemView, EditingView } from '../../bot/meeting/views/view.ts';
import { serviceNow } from '../shell/clock.ts';
import { useTab } from '../shell/context.ts';
import { isKept } from '../shell/drafts.ts';
import { useFocusNext } from '../shell/focus-next.ts';
import { forgetBeside, halfWritten, itemKey, NEW } from './item-draft.ts';
import { useMoves } from './move-items.ts';
import { useRemoval } from './remove-item.ts';

/** The ids of what gets the focus when what was pressed is gone or stands elsewhere. */
export const ADD = 'agenda-add';
export const UNDO = 'agenda-undo';
export function rowId(item: string, button: 'up' | 'down' | 'edit'): string {
  return `agenda-${button}-${item}`;
}

/** The agenda's editor: what is open, what was done, and what readers of sound are told of it. */
export function useAgendaEditor(meeting: string, editing: EditingView, changed: () => Promise<void>) {
  const { say } = useTab();
  const [open, setOpen] = useState(() => halfOpen(meeting, editing.items));
  const [said, setSaid] = useState('');
  const [partly, setPartly] = useState(false);
  const [saved, setSaved] = useState<{ id: string; at: Date } | null>(null);
  const focusNext = useFocusNext();
  const { items, move, sending } = useMoves(meeting, editing.items, changed);
  const removal = useRemoval(meeting, editing.items, changed);

  const show = (id: string) => setOpen((before) => [...before.filter((one) => one !== id), id]);
  const hide = (id: string) => {
    setOpen((before) => before.filter((one) => one !== id));
    focusNext(id === NEW ? ADD : rowId(id, 'edit'));
  };
  const put = (from: number, to: number, button?: 'up' | 'down') => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    move(from, to);
    if (button) focusNext(rowId(item.id, button));
    setSaid(say('tab.agenda.movedTo', { heading: item.heading, no: to + 1, of: items.length }));
  };
  const remove = async (item: EditItemView, at: number) => {
    if (!(await removal.remove(item, at))) return;
    hide(item.id);
    setPartly(false);
    focusNext(UNDO);
    setSaid(say('tab.agenda.removed', { heading: item.heading }));
  };
  const undo = async () => {
    const { removed } = removal;
    const back = await removal.undo();
    if (!back || !removed) return;
    focusNext(back.id ? rowId(back.id, 'edit') : ADD);
    setPartly(!back.whole);
    setSaid(back.whole ? say('tab.agenda.undone', { heading: removed.item.heading }) : '');
  };
  const noteSaved = (id: string, heading: string) => {
    hide(id);
    setSaved({ id, at: serviceNow() });
    setSaid(say('tab.agenda.saved', { heading }));
  };
  const problem = sending.problem ?? removal.sending.problem;
  return {
    items,
    open,
    said,
    partly,
    saved,
    show,
    hide,
    put,
    remove,
    undo,
    noteSaved,
    removed: removal.removed,
    problem,
  };
}

export type AgendaEditing = ReturnType<typeof useAgendaEditor>;

/** What opens by itself. What was half written beside an item that is gone goes with it. */
function halfOpen(meeting: string, items: EditItemView[]): string[] {
  return halfWritten(meeting).filter((id) => {
    const there = id === NEW || items.some((item) => item.id === id);
    if (!there) forgetBeside(meeting, id);
    return there || isKept(itemKey(meeting, id));
  });
}
