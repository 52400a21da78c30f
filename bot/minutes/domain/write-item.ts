import type { Decide } from '../../declared/decide.ts';
import type { Asked } from '../../kernel/asked.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { faultInWriting } from './setting.ts';
import { goesOn, isSame, itemKey, type Minutes, type MinutesItem } from './state.ts';

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
  const before = notes && seenBefore(notes, command);
  if (before) return before;
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

/**
 * A save that comes again does nothing, where what it says stands. What was overtaken, and what another window says under
 * the same name, is not said to be kept.
 */
function seenBefore(
  notes: MinutesItem,
  { writer, serial, text }: { writer: string; serial: number; text: string },
): Refusal | 'repeat' | undefined {
  const last = notes.serials.find((one) => one.writer === writer);
  if (last === undefined || last.serial < serial) return undefined;
  const own = notes.asides.filter((aside) => aside.writer === writer);
  if (text === notes.text || own.some((aside) => aside.text === text)) return 'repeat';
  const stands = notes.chain.writer === writer || own.some((aside) => aside.serial === serial);
  // Others have written on since: whether it is the same save nobody can tell, so it is kept beside.
  return last.serial === serial && !stands ? undefined : refuse('refusal.notes-changed');
}

function goesOnTop(
  notes: MinutesItem | undefined,
  { edition, writer, text }: { edition: number; writer: string; text: string },
): boolean {
  if (notes === undefined) return true;
  if (notes.asides.some((aside) => aside.writer === writer && aside.base === edition)) return false;
  if (edition === notes.edition || text === notes.text) return true;
  return goesOn(notes, writer, edition);
}

/** Texts that stood beside each other are made one, by somebody who saw them all; what came since stays beside it. */
export const settleItem: Decide<'settle-item', Minutes, ItemSetting> = (minutes, command, asked) => {
  const { meeting, item, text, edition: base, writer, asides } = command;
  const not = faultInItem('settle-item', minutes, item, asked);
  if (not) return not;
  if (asked.notes && isSettledSo(asked.notes, command)) return 'repeat';
  if (base !== (asked.notes?.edition ?? 0)) return refuse('refusal.notes-changed');
  const id = itemKey(meeting, item);
  return [{ type: 'item-settled', kind: 'minutes-item', id, meeting, item, writer, base, asides, rowOnly: { text } }];
};

/** Was it settled in these words already, from what was seen then? */
function isSettledSo(
  { edition, text, asides, chain }: MinutesItem,
  asked: { edition: number; text: string; writer: string; asides: readonly { writer: string; serial: number }[] },
): boolean {
  const beside = asked.asides.some((one) => asides.some((aside) => isSame(aside, one)));
  return edition > asked.edition && text === asked.text && chain.writer === asked.writer && !beside;
}

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
