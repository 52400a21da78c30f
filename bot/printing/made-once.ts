const MOST_REMEMBERED = 8;

/**
 * Makes papers one at a time, with room between them for everybody else, and gives the last ones again to whoever asks for the same.
 * `key` names all that a paper is made of.
 */
export function createMadeOnce(): (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array> {
  const made = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key, make) => {
    const known = made.get(key);
    if (known) return known;
    const mine = last.then(room).then(make);
    last = mine.catch(() => made.delete(key));
    made.set(key, mine);
    const [oldest] = made.keys();
    if (made.size > MOST_REMEMBERED && oldest !== undefined) made.delete(oldest);
    return mine;
  };
}

/** Whoever else waits is answered first. */
function room(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
