/** Texts that stood beside each other, made one: what they begin and end alike with once, between that all of each. */
export function joinedTexts(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').reduce((one, other) => (one ? joined(one, other) : other), '');
}

function joined(one: string, other: string): string {
  const [mine, theirs] = [one.split('\n'), other.split('\n')];
  const most = Math.min(mine.length, theirs.length);
  let head = 0;
  while (head < most && mine[head] === theirs[head]) head += 1;
  let tail = 0;
  while (tail < most - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const between = (lines: string[]) => lines.slice(head, lines.length - tail);
  return [...mine.slice(0, mine.length - tail), ...between(theirs), ...(tail === 0 ? [] : mine.slice(-tail))].join(
    '\n',
  );
}

/** Is every line of a text that says something a line of the other? */
export function says(text: string, other: string): boolean {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return other.split('\n').every((line) => line.trim() === '' || lines.has(line.trim()));
}
