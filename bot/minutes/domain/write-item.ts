import type { Decide } from '../../declared/decide.ts';
import type { Asked } from '../../kernel/asked.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { faultInWriting } from './setting.ts';
import { itemKey, type Minutes, type MinutesItem } from './state.ts';

/** The notes of the item that is written in; undefined: nothing was written yet. */
export interface ItemSetting {
  notes: MinutesItem | undefined;
}

/**
 * What is typed is kept as it is. Written on a text that somebody else, or another window, has changed meanwhile, it is kept
 * beside that, and both are shown: nothing takes the other's place.
 */
export const writeItem: Decide<'write-item', Minutes, ItemSetting> = (minutes, command, asked) => {
  const { meeting, item, text, edition: base, writer, serial } = command;
  const not = faultInItem('write-item', minutes, item, asked);
  if (not) return not;
  const { notes } = asked;
  const before = notes?.serials.find((one) => one.writer === writer);
  if (before && before.serial >= serial) return 'repeat';
  return [
    {
      type: 'item-written',
      kind: 'minutes-item',
      id: itemKey(meeting, item),
      meeting,
      item,
      writer,
      serial,
      base,
      aside: !goesOnTop(notes, command),
      rowOnly: { text },
    },
  ];
};

function goesOnTop(
  notes: MinutesItem | undefined,
  { edition, writer, text }: { edition: number; writer: string; text: string },
): boolean {
  if (notes === undefined) return true;
  if (notes.asides.some((aside) => aside.writer === writer)) return false;
  if (edition === notes.edition || text === notes.text) return true;
  return notes.chain.writer === writer && edition >= notes.chain.from;
}

/** Texts that stood beside each other are made one, by somebody who saw them all; what came since stays beside it. */
export const settleItem: Decide<'settle-item', Minutes, ItemSetting> = (minutes, command, asked) => {
  const { meeting, item, text, edition: base, writer, asides } = command;
  const not = faultInItem('settle-item', minutes, item, asked);
  if (not) return not;
  if (base !== (asked.notes?.edition ?? 0)) return refuse('refusal.notes-changed');
  const id = itemKey(meeting, item);
  return [{ type: 'item-settled', kind: 'minutes-item', id, meeting, item, writer, base, asides, rowOnly: { text } }];
};

/** Nothing is written of a secret item: it stays outside the product. */
export function faultInItem(
  what: 'write-item' | 'settle-item' | 'describe-point',
  minutes: Minutes,
  id: string,
  asked: Asked,
): Refusal | undefined {
  const not = faultInWriting(what, minutes, asked);
  if (not) return not;
  const item = minutes.items.find((one) => one.id === id);
  if (item === undefined) return refuse('refusal.unknown-held-item');
  return item.secret ? refuse('refusal.secret-notes') : undefined;
}
