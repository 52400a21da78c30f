import fc from 'fast-check';

/** What no client of ours sends and anybody can: each in the place of any part of what was sent. */
const STRANGE: readonly unknown[] = [
  // String() of these throws.
  { toString: 1, valueOf: 1 },
  [{ toString: null, valueOf: null }],
  {},
  [],
  null,
  true,
  -1,
  1e300,
  '',
  '\u0000',
  '\ud83d',
  '__proto__',
  'x'.repeat(2_001),
  '24:00',
  // The first and the last day that can be written, and one that is not there.
  '0000-01-01',
  '9999-12-31',
  '2024-02-30',
];

type Path = readonly (string | number)[];

/** Every place in a value, itself first. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value) ? value.map((one, n) => [n, one] as const) : Object.entries(value);
  return [at, ...inner.flatMap(([name, one]) => placesIn(one, [...at, name]))];
}

function withAt(value: unknown, [first, ...rest]: Path, part: unknown): unknown {
  if (first === undefined) return part;
  if (Array.isArray(value)) return value.map((one, n) => (n === first ? withAt(one, rest, part) : one));
  return { ...Object(value), [first]: withAt(Object(value)[first], rest, part) };
}

/** The value with each of its parts exchanged for each strange one, and for `more` others that chance makes, the same every time. */
export function strangely(value: unknown, more = 0): unknown[] {
  const places = placesIn(value);
  const listed = places.flatMap((at) => STRANGE.map((part) => withAt(value, at, part)));
  const made = fc.tuple(fc.constantFrom(...places), fc.jsonValue()).map(([at, part]) => withAt(value, at, part));
  return [...listed, ...fc.sample(made, { numRuns: more, seed: 2024 })];
}

/** Strange words of an address. */
export const STRANGE_WORDS = STRANGE.flatMap((one) => (typeof one === 'string' ? [one.replace('\ud83d', '%')] : []));
