import type { Id, WallTime } from '../../kernel/named.ts';

/** When somebody came or went: a wall time ("ca": about), or that it was before an item. */
export interface Moment {
  time?: WallTime;
  about?: true;
  item?: Id;
}

/** How somebody was at the meeting. `from`, `until`: not the whole of it. */
export interface Presence {
  how: 'on-site' | 'digital' | 'absent';
  from?: Moment;
  until?: Moment;
}

/** Somebody at the meeting who holds no seat in the body and stands in no register: as they are called. */
export interface OtherPresent {
  id: Id;
  title: string;
  organisation?: string;
  presence: Presence;
}

/** `part`: for some of the item. `unknown`: hours are noted, but not when the item began. */
export type AtItem = 'present' | 'part' | 'absent' | 'unknown';

/** An item as the meeting went through it; `begun`: local wall time. */
interface Passed {
  id: Id;
  begun?: WallTime;
}

/** Was somebody there for an item? Nothing noted of them counts as absent. */
export function presentAt(
  presence: Presence | undefined,
  item: Id,
  items: readonly Passed[],
  ended?: WallTime,
): AtItem {
  if (presence === undefined || presence.how === 'absent') return 'absent';
  const index = items.findIndex(({ id }) => id === item);
  const start = items[index]?.begun;
  const end = items.slice(index + 1).find(({ begun }) => begun !== undefined)?.begun ?? ended;
  return worse(cameBy(presence.from, index, items, start, end), stayedUntil(presence.until, index, items, start, end));
}

function cameBy(
  from: Moment | undefined,
  index: number,
  items: readonly Passed[],
  start?: string,
  end?: string,
): AtItem {
  if (from === undefined) return 'present';
  if (from.item !== undefined) return index >= placeOf(from.item, items) ? 'present' : 'absent';
  if (from.time === undefined) return 'unknown';
  if (start !== undefined && from.time <= start) return 'present';
  if (end !== undefined && from.time >= end) return 'absent';
  return start !== undefined && end !== undefined ? 'part' : 'unknown';
}

function stayedUntil(
  until: Moment | undefined,
  index: number,
  items: readonly Passed[],
  start?: string,
  end?: string,
): AtItem {
  if (until === undefined) return 'present';
  if (until.item !== undefined) return index < placeOf(until.item, items) ? 'present' : 'absent';
  if (until.time === undefined) return 'unknown';
  if (start !== undefined && until.time <= start) return 'absent';
  if (end !== undefined && until.time >= end) return 'present';
  return start !== undefined && end !== undefined ? 'part' : 'unknown';
}

/** An item that is not there any more was before all. */
function placeOf(item: Id, items: readonly Passed[]): number {
  return items.findIndex(({ id }) => id === item);
}

const ORDER: readonly AtItem[] = ['absent', 'unknown', 'part', 'present'];

function worse(one: AtItem, other: AtItem): AtItem {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
