/** So many are done in a few milliseconds. */
const AT_ONCE = 50;

/** What is made of each, in their order, with room in between for everybody else who waits. */
export async function inTurns<From, To>(all: readonly From[], make: (one: From) => To): Promise<To[]> {
  const made: To[] = [];
  for (const one of all) {
    made.push(make(one));
    if (made.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return made;
}
