const MOST_REMEMBERED = 8;
/** Many come for a paper just when it is new; after that nothing of it stays in memory. */
const REMEMBERED_MS = 60_000;

type Made = Promise<Uint8Array | undefined>;

/** Gives the last papers again to whoever asks for the same; `key` names all that one is made of. What could not be made is not remembered. */
export function createMadeOnce(rememberedMs = REMEMBERED_MS): (key: string, make: () => Made) => Made {
  const made = new Map<string, Made>();
  return (key, make) => {
    const known = made.get(key);
    if (known) return known;
    const mine = make();
    made.set(key, mine);
    const forget = () => {
      if (made.get(key) === mine) made.delete(key);
    };
    mine.then((bytes) => (bytes ? setTimeout(forget, rememberedMs).unref() : forget()), forget);
    const [oldest] = made.keys();
    if (made.size > MOST_REMEMBERED && oldest !== undefined) made.delete(oldest);
    return mine;
  };
}
