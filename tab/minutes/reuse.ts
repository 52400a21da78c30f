import type { MinutesView, WritingView } from '../../bot/minutes/views/view.ts';

/** The minutes as they were just read, made of what was shown before wherever that is the same: only what changed is drawn anew. */
export function reuse(before: MinutesView | null, now: MinutesView): MinutesView {
  if (!before) return now;
  if (isSame(before, now)) return before;
  const { writing } = now;
  return {
    ...now,
    read: same(before.read, now.read),
    ...(writing ? { writing: before.writing ? reuseWriting(before.writing, writing) : writing } : {}),
  };
}

function reuseWriting(before: WritingView, now: WritingView): WritingView {
  return {
    ...now,
    seats: each(before.seats, now.seats, ({ seat }) => seat),
    persons: each(before.persons, now.persons, ({ person }) => person),
    others: each(before.others, now.others, ({ id }) => id),
    items: each(before.items, now.items, ({ id }) => id),
  };
}

function each<T>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  return now.map((one) => same(known.get(keyOf(one)) ?? one, one));
}

function same<T>(before: T, now: T): T {
  return isSame(before, now) ? before : now;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
