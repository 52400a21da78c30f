import { attempt, type BrowserStorage, browserStorage, keysOf } from './browser-storage.ts';
import { type Check, isNumber, isShape, isText } from './shape.ts';

/** A form's draft as it stands. */
export interface Written<T> {
  draft: T;
  /** Of the id of what it becomes, the same at every press: what did arrive is not made a second time. */
  letters: string;
}

export interface Found<T> extends Written<T> {
  at: Date;
}

/** The drafts of one reader. What the browser refuses to store is kept for as long as the tab is open. */
export interface DraftStore {
  read<T>(key: string, check: Check<T>): Found<T> | null;
  /** `stored`: what may stand in the browser; null: nothing. Resolves to whether it outlives the tab. */
  write<T>(key: string, written: Written<T>, stored?: T | null): boolean;
  has(key: string): boolean;
  remove(key: string): void;
  /** What follows `prefix` in the keys of the drafts that begin with it. */
  under(prefix: string): string[];
}

interface Stored {
  /** Milliseconds since 1970. */
  at: number;
  letters: string;
  draft: unknown;
}

const ALL = 'samverkan-draft/';
/** Grows when a draft's fields keep their names and get another meaning. */
const VERSION = 1;
export const DAYS_KEPT = 30;
/** In letters, of all drafts in this browser together. */
export const MOST_LETTERS = 300_000;

const isAnything: Check<unknown> = (_value): _value is unknown => true;
const isStored = isShape<Stored>({ at: isNumber, letters: isText, draft: isAnything });

export function draftStore(
  user: string,
  storage: () => BrowserStorage = browserStorage,
  now: () => number = Date.now,
): DraftStore {
  const own = `${ALL}${VERSION}/${user}/`;
  /** `text`: as it was stored; null: it is only here. */
  const here = new Map<string, { text: string | null; stored: Stored }>();
  const storedText = (key: string) => attempt(() => storage().getItem(own + key)) ?? null;
  const put = (key: string, text: string) =>
    attempt(() => {
      if (user === '') return null;
      makeRoom(storage(), own + key, text.length);
      storage().setItem(own + key, text);
      return text;
    }) ?? null;
  const remove = (key: string) => {
    here.delete(key);
    attempt(() => storage().removeItem(own + key));
  };
  const read: DraftStore['read'] = (key, check) => {
    const mine = here.get(key);
    const text = storedText(key);
    const stored = mine && (mine.text === null || mine.text === text) ? mine.stored : parsed(text);
    if (stored && check(stored.draft)) return { draft: stored.draft, letters: stored.letters, at: new Date(stored.at) };
    if (stored || text !== null) remove(key);
    return null;
  };
  attempt(() => sweep(storage(), now()));
  return {
    read,
    remove,
    write: (key, { draft, letters }, outside = draft) => {
      const stored = { at: now(), letters, draft };
      if (outside === null) remove(key);
      const text = outside === null ? null : put(key, JSON.stringify({ ...stored, draft: outside }));
      if (text === null) attempt(() => storage().removeItem(own + key));
      here.set(key, { text, stored });
      return text !== null;
    },
    has: (key) => here.get(key)?.text === null || storedText(key) !== null,
    under: (prefix) => {
      const there = attempt(() => keysOf(storage(), own + prefix).map((key) => key.slice(own.length))) ?? [];
      const only = [...here].filter(([key, { text }]) => text === null && key.startsWith(prefix)).map(([key]) => key);
      return [...new Set([...there, ...only])].map((key) => key.slice(prefix.length));
    },
  };
}

function parsed(text: string | null): Stored | null {
  const found: unknown = text === null ? null : attempt(() => JSON.parse(text));
  return isStored(found) ? found : null;
}

/** Takes away what is old, and what another build stored in another way; anybody's in this browser. */
function sweep(storage: BrowserStorage, now: number): void {
  for (const key of keysOf(storage, ALL)) {
    const stored = key.startsWith(`${ALL}${VERSION}/`) ? parsed(storage.getItem(key)) : null;
    if (!stored || now - stored.at > DAYS_KEPT * 24 * 3_600_000) storage.removeItem(key);
  }
}

/** The oldest drafts give way. One that would not fit alone is not stored. */
function makeRoom(storage: BrowserStorage, key: string, letters: number): void {
  if (letters > MOST_LETTERS) throw new RangeError('a draft is too long to be stored');
  const others = keysOf(storage, ALL).filter((one) => one !== key);
  const oldest = others
    .map((one) => ({ one, text: storage.getItem(one) ?? '' }))
    .sort((a, b) => (parsed(a.text)?.at ?? 0) - (parsed(b.text)?.at ?? 0));
  let total = oldest.reduce((sum, { text }) => sum + text.length, letters);
  for (const { one, text } of oldest) {
    if (total <= MOST_LETTERS) return;
    storage.removeItem(one);
    total -= text.length;
  }
}
