import { useState } from 'react';
import type { EditItemView } from '../../bot/meeting/views/view.ts';
import { useTab } from '../shell/context.ts';
import { isNo } from '../shell/problem.ts';
import { type Sending, useSend } from '../shell/send.ts';
import { hasFile, newItemIn, partsOf } from './restore-item.ts';

export interface Removed {
  item: EditItemView;
  at: number;
}

export interface Removal {
  removed: Removed | null;
  sending: Sending;
  /** Resolves to whether it was done. */
  remove(item: EditItemView, at: number): Promise<boolean>;
  /** Resolves to the id under which the item is back, and whether all that belonged to it came along; null: nothing was done. */
  undo(): Promise<{ id: string | undefined; whole: boolean } | null>;
}

/** Removes an item, and adds it again where somebody regrets it. It gets a new id: an old one is never used again. */
export function useRemoval(meeting: string, items: EditItemView[], changed: () => Promise<void>): Removal {
  const { api } = useTab();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [sending, send] = useSend();
  const remove = async (item: EditItemView, at: number) => {
    const problem = await send({ do: 'remove-agenda-item', meeting, item: item.id, base: item.version });
    if (!problem || isNo(problem)) await changed();
    if (!problem) setRemoved({ item, at });
    return !problem;
  };
  const undo = async () => {
    if (!removed || sending.state === 'sending') return null;
    const { item, at } = removed;
    if (await send({ do: 'set-agenda-item', meeting, base: 0, at, fields: item.fields })) return null;
    const now = await api.meeting(meeting).catch(() => null);
    const id = newItemIn(now?.editing?.items ?? [], items, item.fields);
    let whole = id !== undefined && !hasFile(item);
    for (const part of id ? partsOf(meeting, id, item) : []) if (await send(part)) whole = false;
    await changed();
    setRemoved(null);
    return { id, whole };
  };
  return { removed, sending, remove, undo };
}
