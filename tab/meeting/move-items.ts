import { useEffect, useRef, useState } from 'react';
import type { EditItemView } from '../../bot/meeting/views/view.ts';
import { inOrder, moved } from '../shell/order.ts';
import { type Sending, useSend } from '../shell/send.ts';

export interface Moves {
  /** The items in the order they have been given, before the service has said so. */
  items: EditItemView[];
  move(from: number, to: number): void;
  sending: Sending;
}

/** Moves items at once on the page, and sends the moves one after another, so that quick presses arrive in their order. */
export function useMoves(meeting: string, items: EditItemView[], changed: () => Promise<void>): Moves {
  const [order, setOrder] = useState<string[] | null>(null);
  const [sending, send] = useSend();
  const turn = useRef(Promise.resolve());
  const waiting = useRef(0);
  const shown = order ? inOrder(items, order) : items;
  // A newer list from the service is the truth, once nothing is on its way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list itself is what changes
  useEffect(() => {
    if (waiting.current === 0) setOrder(null);
  }, [items]);
  const carryOut = async (item: string, to: number) => {
    const problem = await send({ do: 'move-agenda-item', meeting, item, to });
    waiting.current -= 1;
    if (problem) setOrder(null);
    if (waiting.current === 0) await changed();
  };
  const move = (from: number, to: number) => {
    const item = shown[from];
    if (!item || from === to || to < 0 || to >= shown.length) return;
    setOrder(moved(shown, from, to).map(({ id }) => id));
    waiting.current += 1;
    turn.current = turn.current.then(() => carryOut(item.id, to));
  };
  return { items: shown, move, sending };
}
