import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SameName } from '../../bot/document/domain/same-document.ts';
import type { EditItemView, EditingView } from '../../bot/meeting/views/view.ts';
import { useTab } from '../shell/context.ts';
import { forget, isKept, useDraft } from '../shell/drafts.ts';
import { isNo } from '../shell/problem.ts';
import { useSend } from '../shell/send.ts';
import { erasedBySecrecy } from './erased-by-secrecy.ts';
import {
  type DraftFaults,
  faultsIn,
  fieldsOf,
  forgetBeside,
  isBeaten,
  isKeptItem,
  itemKey,
  keptItem,
  LAST,
  NEW,
  placeOf,
  storedItem,
} from './item-draft.ts';
import { forgetPartsOf } from './kept-parts.ts';
import { useNewItem } from './new-item.ts';
import { type NewPart, NOTHING_MORE } from './new-parts.ts';

export interface ItemFormProps {
  meeting: string;
  editing: EditingView;
  /** The item's, or NEW. */
  id: string;
  /** As it is now; undefined: it is new, or somebody else has removed it. */
  item: EditItemView | undefined;
  changed: () => Promise<void>;
  /** Where the editor finds how what is typed is saved; it resolves to whether nothing is left to save. */
  saves: Map<string, () => Promise<boolean>>;
  onSaved: (heading: string) => void;
  onClose: () => void;
}

/** An item that is being written: what is typed, and how it is saved or given up. */
export function useItemForm({ meeting, editing, id, item, changed, saves, onSaved, onClose }: ItemFormProps) {
  const { say } = useTab();
  const key = itemKey(meeting, id);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped, held] = useDraft(key, () => keptItem(item), isKeptItem, { stored: storedItem });
  const [faults, setFaults] = useState<DraftFaults>({});
  const [sending, send] = useSend();
  /** Asked before something goes for good; what waits for the answer, also *Klar*, then goes on. */
  const [asking, setAsking] = useState<{ answer: (yes: boolean) => void } | null>(null);
  const touched = isKept(key);
  const mine = touched ? typed : keptItem(item);
  const { draft, before = editing.newBefore ?? LAST, more = NOTHING_MORE } = mine;
  const { since } = held;
  const fresh = useNewItem(meeting, editing.items);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) form.current?.querySelector('input')?.focus();
  }, []);
  const erased = item && draft.secret ? erasedBySecrecy(item, say) : [];
  const agreed = () => new Promise<boolean>((answer) => setAsking({ answer }));
  const save = async (base: number): Promise<boolean> => {
    const wrong = faultsIn(draft);
    setFaults(wrong);
    const wrongMore = id === NEW ? fresh.check(more, draft.secret) : undefined;
    const first = Object.keys(wrong)[0] ?? wrongMore;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return false;
    }
    if (erased.length > 0 && !(await agreed())) return false;
    if (id === NEW) fresh.begin();
    const target = item ? { item: item.id } : placeOf(before, editing.items);
    const problem = await send({ do: 'set-agenda-item', meeting, ...target, base, fields: fieldsOf(draft) });
    if (problem && isNo(problem)) await changed();
    if (problem) return false;
    // A new one is there now: what is written of it would make another.
    if (id === NEW) forget(key);
    if (draft.secret) {
      forgetBeside(meeting, id);
      forgetPartsOf(meeting, id);
    }
    const heading = draft.secret ? say('tab.item.secret') : draft.heading;
    const whole = id !== NEW || (await fresh.finish(draft, heading, more));
    await changed();
    forget(key);
    if (whole) onSaved(heading);
    return whole;
  };
  const again = async (parts: NewPart[], same?: SameName) => {
    const whole = await fresh.again(parts, same);
    await changed();
    if (whole) onSaved(fresh.giving.made ?? '');
  };
  const leave = () => {
    fresh.leave();
    onSaved(fresh.giving.made ?? '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.state !== 'sending') void save(item ? mine.base : 0);
  };
  const markAndRemove = () => {
    setAsking(null);
    asking?.answer(true);
  };
  const keepAll = () => {
    setAsking(null);
    asking?.answer(false);
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  const giveUp = () => {
    forget(key);
    if (id === NEW) fresh.setFiles([]);
    onClose();
  };
  const beaten = id !== NEW && touched && sending.state !== 'saved' && isBeaten(mine, item);
  const busy = sending.state === 'sending';
  useEffect(() => {
    saves.set(id, async () => {
      if (!touched) return true;
      if (beaten) form.current?.querySelector<HTMLElement>('.conflict button')?.focus();
      return !beaten && !busy && save(item ? mine.base : 0);
    });
    return () => {
      saves.delete(id);
    };
  });
  return {
    form,
    held,
    mine,
    draft,
    before,
    more,
    faults,
    touched,
    beaten,
    busy,
    problem: sending.problem,
    erased,
    asking,
    fresh,
    setTyped,
    save,
    submit,
    markAndRemove,
    keepAll,
    giveUp,
    again,
    leave,
  };
}
