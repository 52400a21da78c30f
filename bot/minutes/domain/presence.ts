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

/** `part`: for some of the item. `unknown`: hours are noted, but they do not say whether it was before the item or after. */
export type AtItem = 'present' | 'part' | 'absent' | 'unknown';

/** An item as the meeting went through it; `begun`: local wall time. */
interface Passed {
  id: Id;
  begun?: WallTime;
}

/** The hours of a meeting, local. Over several days an hour alone does not say which day it was. */
export interface Hours {
  began?: WallTime | undefined;
  ended?: WallTime | undefined;
  severalDays?: boolean;
}

/** Was somebody there for an item? Nothing noted of them counts as absent. */
export function presentAt(
  presence: Presence | undefined,
  item: Id,
  items: readonly Passed[],
  hours: Hours = {},
): AtItem {
  if (presence === undefined || presence.how === 'absent') return 'absent';
  const span = spanOf(item, items, hours);
  return least([cameBy(presence.from, span, items, hours), stayedUntil(presence.until, span, items, hours)]);
}

/** When an item was taken up; where `exact` is false, `start` and `end` are but the earliest and the latest that it can have been. */
interface Span {
  index: number;
  start: WallTime | undefined;
  end: WallTime | undefined;
  exact: boolean;
}

function spanOf(item: Id, items: readonly Passed[], { began, ended }: Hours): Span {
  const index = items.findIndex(({ id }) => id === item);
  const begun = items[index]?.begun ?? (index === 0 ? began : undefined);
  const ordered = inOrder(items);
  if (begun === undefined && !ordered) return { index, start: undefined, end: undefined, exact: false };
  const start = begun ?? items.slice(0, index).findLast((one) => one.begun !== undefined)?.begun ?? began;
  const later = items.flatMap(({ begun: time }, at) => (time && isNext(time, at) ? [time] : [])).sort();
  // Items may have been taken up in another order than they stand in.
  function isNext(time: WallTime, at: number): boolean {
    return start === undefined || time === start ? at > index : time > start;
  }
  const followed = ordered ? items.slice(index + 1, index + 2) : items;
  const exact = begun !== undefined && followed.every((one) => one.begun !== undefined);
  return { index, start, end: later[0] ?? ended, exact };
}

function inOrder(items: readonly Passed[]): boolean {
  const known = items.flatMap(({ begun }) => begun ?? []);
  return known.every((time, at) => at === 0 || (known[at - 1] ?? '') <= time);
}

function cameBy(from: Moment | undefined, span: Span, items: readonly Passed[], { severalDays }: Hours): AtItem {
  if (from === undefined) return 'present';
  if (from.item !== undefined) return beforeItem(from.item, items, (place) => span.index >= place);
  if (from.time === undefined || severalDays) return 'unknown';
  if (isBefore(from, span.start)) return 'present';
  if (isAfter(from, span.end)) return 'absent';
  return inside(from, span);
}

function stayedUntil(until: Moment | undefined, span: Span, items: readonly Passed[], { severalDays }: Hours): AtItem {
  if (until === undefined) return 'present';
  if (until.item !== undefined) return beforeItem(until.item, items, (place) => span.index < place);
  if (until.time === undefined || severalDays) return 'unknown';
  if (isBefore(until, span.start)) return 'absent';
  if (isAfter(until, span.end)) return 'present';
  return inside(until, span);
}

function beforeItem(item: Id, items: readonly Passed[], isThere: (place: number) => boolean): AtItem {
  const place = items.findIndex(({ id }) => id === item);
  if (place < 0) return 'unknown';
  return isThere(place) ? 'present' : 'absent';
}

/** Certainly while the item went on? */
function inside(moment: Moment, { start, end, exact }: Span): AtItem {
  return exact && isAfter(moment, start) && isBefore(moment, end) ? 'part' : 'unknown';
}

/** "Ca" may be so many minutes wrong, either way. */
const ABOUT = 10;

/** Certainly not after an hour of the meeting, as far as that is known? */
function isBefore({ time, about }: Moment, hour: WallTime | undefined): boolean {
  return time !== undefined && hour !== undefined && minutes(hour) - minutes(time) >= (about ? ABOUT + 1 : 0);
}

function isAfter({ time, about }: Moment, hour: WallTime | undefined): boolean {
  return time !== undefined && hour !== undefined && minutes(time) - minutes(hour) >= (about ? ABOUT + 1 : 0);
}

function minutes(time: WallTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** From the least to the most. */
const ORDER: readonly AtItem[] = ['absent', 'unknown', 'part', 'present'];

function least(all: readonly AtItem[]): AtItem {
  return ORDER.find((one) => all.includes(one)) ?? 'absent';
}

export function most(all: readonly AtItem[]): AtItem {
  return ORDER.findLast((one) => all.includes(one)) ?? 'absent';
}
