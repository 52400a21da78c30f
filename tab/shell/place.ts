import { attempt, type BrowserStorage, browserStorage } from './browser-storage.ts';
import type { Host } from './host.ts';
import { isNumber, isShape, isText } from './shape.ts';

interface Place {
  hash: string;
  /** When the reader was last there, in milliseconds since 1970. */
  at: number;
}

/** Where a reader stood in one of the tab's places in Teams: it is loaded anew each time one comes back to it. */
export interface Places {
  /** The page to open again; '' where the first one is right. */
  last(): string;
  note(hash: string): void;
  leave(): void;
}

export const HOURS_KEPT = 12;
const isPlace = isShape<Place>({ hash: isText, at: isNumber });

export function placesOf(
  { user, channel = '' }: Pick<Host, 'user' | 'channel'>,
  storage: () => BrowserStorage = browserStorage,
  now: () => number = Date.now,
): Places {
  const key = `samverkan-place/1/${user}/${channel}`;
  const leave = () => void attempt(() => storage().removeItem(key));
  return {
    leave,
    last: () => {
      const found: unknown = attempt(() => JSON.parse(storage().getItem(key) ?? 'null'));
      const fresh = isPlace(found) && now() - found.at < HOURS_KEPT * 3_600_000;
      return fresh && found.hash.startsWith('#/') ? found.hash : '';
    },
    note: (hash) => {
      if (user === '' || hash.length <= 2) return leave();
      attempt(() => storage().setItem(key, JSON.stringify({ hash, at: now() } satisfies Place)));
    },
  };
}

let places: Places | null = null;
let returned = false;

/** Opens the page where the reader was, unless the address or a link says which; and notes where they go. */
export function openPlace(host: Host): void {
  if (host.settings) return;
  const mine = placesOf(host);
  const last = window.location.hash.length <= 2 ? mine.last() : '';
  returned = last !== '';
  if (returned) history.replaceState(null, '', last);
  const note = () => mine.note(window.location.hash);
  note();
  window.addEventListener('hashchange', () => {
    returned = false;
    note();
  });
  document.addEventListener('visibilitychange', note);
  places = mine;
}

/** The page cannot be shown: it is not opened again by itself. True: it was, and the first page is shown instead. */
export function leavePlace(): boolean {
  places?.leave();
  if (!returned) return false;
  returned = false;
  window.location.replace('#/');
  return true;
}
