import { useState } from 'react';
import { keep } from '../keep.ts';

/** A list from which nothing goes away while the page is open: what was done just now is said where it stood. */
export function useKept<T>(now: T[], keyOf: (one: T) => string): T[] {
  const [shown, setShown] = useState(now);
  const next = keep(shown, now, keyOf);
  if (next !== shown) setShown(next);
  return next;
}
