import { attempt, type BrowserStorage, browserStorage, keysOf } from '../shell/browser-storage.ts';
import { isNumber, isShape, isText } from '../shell/shape.ts';

/** What was written in an item and is not known to be kept by the service: it waits in the browser. */
export interface StashedNotes {
  text: string;
  /** Of the service's text that it was written on. */
  edition: number;
  writer: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The place of one window's unsaved text of one item. */
export interface NotesStash {
  /** Resolves to whether the browser stored it. */
  write(stashed: StashedNotes): boolean;
  clear(): void;
}

/** What the reader's windows left unsaved in a meeting's minutes. */
export interface NotesStashes {
  of(item: string, writer: string): NotesStash;
  /** The newest last. */
  left(): LeftNotes[];
}

export interface LeftNotes {
  item: string;
  stashed: StashedNotes;
  clear(): void;
}

const ALL = 'samverkan-notes/';
const DAYS_KEPT = 30;
const isStashed = isShape<StashedNotes>({ text: isText, edition: isNumber, writer: isText, at: isNumber });

export function notesStashes(
  user: string,
  meeting: string,
  storage: () => BrowserStorage = browserStorage,
  now: () => number = Date.now,
): NotesStashes {
  const own = `${ALL}${encodeURIComponent(user)}/${encodeURIComponent(meeting)}/`;
  const keyOf = (item: string, writer: string) => `${own}${encodeURIComponent(item)}/${writer}`;
  attempt(() => sweep(storage(), now()));
  return {
    of: (item, writer) => ({
      write: (stashed) =>
        attempt(() => {
          storage().setItem(keyOf(item, writer), JSON.stringify(stashed));
          return true;
        }) ?? false,
      clear: () => void attempt(() => storage().removeItem(keyOf(item, writer))),
    }),
    left: () =>
      (attempt(() => keysOf(storage(), own)) ?? [])
        .flatMap((key) => {
          const stashed = attempt(() => parsed(storage().getItem(key)));
          const item = decodeURIComponent(key.slice(own.length).split('/')[0] ?? '');
          const clear = () => void attempt(() => storage().removeItem(key));
          return stashed ? [{ item, stashed, clear }] : [];
        })
        .sort((a, b) => a.stashed.at - b.stashed.at),
  };
}

function parsed(text: string | null): StashedNotes | null {
  const found: unknown = text === null ? null : JSON.parse(text);
  return isStashed(found) ? found : null;
}

function sweep(storage: BrowserStorage, now: number): void {
  for (const key of keysOf(storage, ALL)) {
    const stashed = attempt(() => parsed(storage.getItem(key)));
    if (!stashed || now - stashed.at > DAYS_KEPT * 24 * 3_600_000) storage.removeItem(key);
  }
}
