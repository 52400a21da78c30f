/** An id, one of a few, a day, an hour; a field's name; an instant. */
const NO_WORDS = [/^[a-z0-9][a-z0-9:._-]*$/, /^[a-z]+([A-Z][a-z]+)+$/, /^[0-9-]+T[0-9:.]+Z$/];

/** Every text in a value, the names of its fields too. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(inner)]);
}

/** What somebody wrote, is called or can be reached at. What has fewer than four letters may stand in anything. */
export function wordsIn(value: unknown): string[] {
  return textsIn(value).filter((text) => text.length > 3 && !NO_WORDS.some((shape) => shape.test(text)));
}
