/** When this reader last looked, on this computer. Kept in the browser only; without it nothing is marked. */
const started = new Map<string, string | null>();

/** The look before this one, the same all the time the tab is open. */
export function lastLook(user: string): string | null {
  const known = started.get(user);
  if (known !== undefined) return known;
  const look = stored(user);
  started.set(user, look);
  return look;
}

/** Remembers what is newest now, for the next time. */
export function noteLook(user: string, times: string[]): void {
  const newest = [...times, stored(user) ?? ''].sort().at(-1);
  if (!newest) return;
  try {
    localStorage.setItem(place(user), newest);
  } catch {
    // A browser that keeps nothing for embedded pages: then nothing is marked next time.
  }
}

/** Whether a change is newer than the look. Nothing is new at the first look. */
export function isNew(at: string, look: string | null): boolean {
  return look !== null && Date.parse(at) > Date.parse(look);
}

function stored(user: string): string | null {
  try {
    return localStorage.getItem(place(user));
  } catch {
    return null;
  }
}

function place(user: string): string {
  return `samverkan.look.${user}`;
}
