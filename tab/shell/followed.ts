import { forget, type Held, useDraft } from './drafts.ts';
import { type Check, isShape } from './shape.ts';

interface Over<T> {
  /** What the page said when the reader wrote over it. */
  over: T;
  value: T;
}

/**
 * What stands in a form: what the page says, until the reader writes over it; and again when the page says something
 * else. What is written is kept as a draft.
 */
export function useFollowedDraft<T extends string | object>(
  key: string,
  seen: T,
  check: Check<T>,
): [T, (value: T) => void, Held] {
  const [{ over, value }, set, held] = useDraft<Over<T>>(
    key,
    () => ({ over: seen, value: seen }),
    isShape<Over<T>>({ over: check, value: check }),
  );
  const follows = same(over, seen);
  const put = (next: T) => {
    set({ over: seen, value: next });
    if (same(next, seen)) forget(key);
  };
  return [follows ? value : seen, put, follows ? held : { ...held, since: null }];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
