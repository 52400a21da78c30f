import { useState } from 'react';

/** What is being typed, for as long as the tab is open: leaving a page and coming back loses nothing. Never stored. */
const kept = new Map<string, unknown>();

export function isKept(key: string): boolean {
  return kept.has(key);
}

/** What follows `prefix` in the keys of the drafts that begin with it. */
export function keptUnder(prefix: string): string[] {
  return [...kept.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

export function forget(key: string): void {
  kept.delete(key);
}

/** A form's state under a key. It is kept from the first change until it is forgotten. */
export function useDraft<T>(key: string, start: () => T): [T, (next: T) => void] {
  const [draft, setDraft] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : start()));
  const set = (next: T) => {
    kept.set(key, next);
    setDraft(next);
  };
  return [draft, set];
}
