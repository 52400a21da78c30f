/** What is shown with what is true now: places are kept, the gone stay as they were, the new come last. */
export function keep<T>(shown: T[], now: T[], keyOf: (one: T) => string): T[] {
  const fresh = new Map(now.map((one) => [keyOf(one), one]));
  const kept = shown.map((one) => fresh.get(keyOf(one)) ?? one);
  const known = new Set(shown.map(keyOf));
  const next = [...kept, ...now.filter((one) => !known.has(keyOf(one)))];
  return next.length === shown.length && next.every((one, index) => one === shown[index]) ? shown : next;
}

/** Those that match come first; the order is otherwise kept. */
export function first<T>(all: T[], matches: (one: T) => boolean): T[] {
  return [...all.filter(matches), ...all.filter((one) => !matches(one))];
}
