import type { Decide } from '../../declared/decide.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { MinutesSetting } from './setting.ts';
import { itemKey, type Minutes } from './state.ts';
import { faultInItem, type ItemSetting } from './write-item.ts';

/** A decision or an assignment is tidied up: what the line itself does not say. */
export const describePoint: Decide<'describe-point', Minutes, ItemSetting & MinutesSetting> = (
  minutes,
  command,
  asked,
) => {
  const { meeting, item, point, detail } = command;
  const not = faultInItem('describe-point', minutes, item, asked);
  if (not) return not;
  if (!asked.notes?.points.some(({ id }) => id === point)) return refuse('refusal.unknown-point');
  const named = [...(detail.dissents ?? []), ...(detail.owners ?? [])];
  const known = new Set(asked.seats.map(({ id }) => id));
  if (named.some((seat) => !known.has(seat))) return refuse('refusal.malformed');
  const id = itemKey(meeting, item);
  return [{ type: 'point-described', kind: 'minutes-item', id, meeting, item, point, words: { detail } }];
};
