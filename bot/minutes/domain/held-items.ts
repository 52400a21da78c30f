import type { Decide } from '../../declared/decide.ts';
import type { AgendaKind } from '../../kernel/definition.ts';
import { refuse } from '../../kernel/refusal.ts';
import { closingAt } from '../../meeting/domain/closing-items.ts';
import { faultInWriting } from './setting.ts';
import type { Minutes } from './state.ts';

/** An item that came in the meeting. It is marked as such for good. */
export const addHeldItem: Decide<'add-held-item', Minutes> = (minutes, command, asked) => {
  const { meeting: id, heading, kind, at } = command;
  const not = faultInWriting('add-held-item', minutes, asked);
  if (not) return not;
  if (minutes.items.length >= MOST_ITEMS) return refuse('refusal.too-many-items', { most: String(MOST_ITEMS) });
  const item = { id: `h${minutes.numbered + 1}`, kind, added: true as const };
  const place = Math.min(at ?? closingAt(minutes.items), minutes.items.length);
  return [{ type: 'held-item-added', kind: 'minutes', id, item, at: place, words: { heading } }];
};

const MOST_ITEMS = 300;

export const changeHeldItem: Decide<'change-held-item', Minutes> = (minutes, command, asked) => {
  const { meeting: id, item, heading, kind, struck } = command;
  const not = faultInWriting('change-held-item', minutes, asked);
  if (not) return not;
  const found = minutes.items.find((one) => one.id === item);
  if (found === undefined) return refuse('refusal.unknown-held-item');
  if (found.secret && heading !== undefined) return refuse('refusal.secret-notes');
  const change = {
    ...(kind === undefined ? {} : { itemKind: kind as AgendaKind }),
    ...(struck === undefined ? {} : { struck }),
    words: heading === undefined ? {} : { heading },
  };
  return [{ type: 'held-item-changed', kind: 'minutes', id, item, ...change }];
};

export const moveHeldItem: Decide<'move-held-item', Minutes> = (minutes, command, asked) => {
  const { meeting: id, item, to } = command;
  const not = faultInWriting('move-held-item', minutes, asked);
  if (not) return not;
  const from = minutes.items.findIndex((one) => one.id === item);
  if (from < 0 || to >= minutes.items.length) return refuse('refusal.unknown-held-item');
  return from === to ? 'repeat' : [{ type: 'held-item-moved', kind: 'minutes', id, item, to }];
};

export const beginItem: Decide<'begin-item', Minutes> = (minutes, { meeting: id, item, at }, asked) => {
  const not = faultInWriting('begin-item', minutes, asked);
  if (not) return not;
  if (!minutes.items.some((one) => one.id === item)) return refuse('refusal.unknown-held-item');
  return [{ type: 'item-begun', kind: 'minutes', id, item, at }];
};

export const noteHours: Decide<'note-hours', Minutes> = (minutes, { meeting: id, began, ended }, asked) => {
  const not = faultInWriting('note-hours', minutes, asked);
  if (not) return not;
  if (began && ended && began >= ended) return refuse('refusal.presence-reversed');
  return [{ type: 'hours-noted', kind: 'minutes', id, began, ended }];
};
