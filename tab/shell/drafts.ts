import { useState } from 'react';
import { type DraftStore, draftStore, type Written } from './draft-store.ts';
import { fourLetters } from './new-id.ts';
import type { Problem } from './problem.ts';
import type { Check } from './shape.ts';

let store: DraftStore | null = null;

/** The reader is known: their drafts are looked for in the browser. */
export function openDrafts(user: string): void {
  store = draftStore(user);
}

function drafts(): DraftStore {
  store ??= draftStore('');
  return store;
}

export function isKept(key: string): boolean {
  return drafts().has(key);
}

/** What is kept under a key, where it has that shape. */
export function kept<T>(key: string, check: Check<T>): T | null {
  return drafts().read(key, check)?.draft ?? null;
}

/** What follows `prefix` in the keys of the drafts that begin with it. */
export function keptUnder(prefix: string): string[] {
  return drafts().under(prefix);
}

export function forget(key: string): void {
  drafts().remove(key);
}

/** How a form's draft stands, for the line above the form and for what is sent. */
export interface Held {
  letters: string;
  /** When that which was found again was written; null: it is begun here. */
  since: Date | null;
  /** It was thrown away just now. */
  dropped: boolean;
  /** The browser does not store it. */
  onlyHere: boolean;
  goOn(): void;
  drop(): void;
  undo(): void;
  /** After a press. What is sent is no draft any more; what there was already is asked for anew at the next press. */
  settle(problem: Problem | null): void;
}

interface Standing<T> {
  draft: T;
  /** As the form is before anybody writes in it. */
  fresh: T;
  letters: string;
  since: Date | null;
  dropped: (Written<T> & Pick<Held, 'since'>) | null;
  onlyHere: boolean;
}

interface Options<T> {
  /** What of it may stand in the browser; null: nothing. */
  stored?: (draft: T) => T | null;
}

/** A form's state under a key. It is kept from the first change until it is sent or thrown away. */
export function useDraft<T>(
  key: string,
  start: (letters: string) => T,
  check: Check<T>,
  { stored = (draft) => draft }: Options<T> = {},
): [T, (next: T) => void, Held] {
  const [now, put] = useState<Standing<T>>(() => begin(key, start, check));
  const keep = (draft: T, letters: string): boolean => {
    const outside = stored(draft);
    if (same(draft, now.fresh)) forget(key);
    else if (!drafts().write(key, { draft, letters }, outside)) return outside === null;
    return true;
  };
  const set = (draft: T) => {
    const onlyHere = !keep(draft, now.letters);
    const since = same(draft, now.fresh) ? null : now.since;
    put({ ...now, draft, since, onlyHere, dropped: null });
  };
  const held: Held = {
    letters: now.letters,
    since: now.since,
    dropped: now.dropped !== null,
    onlyHere: now.onlyHere,
    goOn: () => put({ ...now, since: null }),
    drop: () => {
      forget(key);
      put({ ...begin(key, start, check), dropped: now });
    },
    undo: () => {
      if (!now.dropped) return;
      const { draft, letters, since } = now.dropped;
      put({ ...now, draft, letters, since, onlyHere: !keep(draft, letters), dropped: null });
    },
    settle: (problem) => {
      if (!problem) return forget(key);
      if (!/-(exists?|removed)$/.test(problem.code ?? '')) return;
      const letters = fourLetters();
      // Something more may have been written meanwhile.
      keep(drafts().read(key, check)?.draft ?? now.draft, letters);
      put((latest) => ({ ...latest, letters }));
    },
  };
  return [now.draft, set, held];
}

function begin<T>(key: string, start: (letters: string) => T, check: Check<T>): Standing<T> {
  const found = drafts().read(key, check);
  const letters = found?.letters ?? fourLetters();
  const fresh = start(letters);
  return { fresh, letters, draft: found?.draft ?? fresh, since: found?.at ?? null, dropped: null, onlyHere: false };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
