import { canonical } from '../../kernel/canonical.ts';
import { type Language, text } from '../../texts/text.ts';
import type { MinutesDocument } from '../domain/document.ts';
import { HEAD, partsOf } from '../domain/parts.ts';
import { partLines } from './part-lines.ts';
import type { PartView } from './view.ts';

/** What is new in a part, line by line; null: it says what it said. Whatever loses its approval has something to show. */
export function changedLines(
  part: string,
  before: MinutesDocument,
  after: MinutesDocument,
  language: Language,
): PartView['changes'] {
  const [was, is] = [before, after].map((document) => canonical(partsOf(document).get(part)));
  if (was === is) return null;
  // The items are a part of the head by their order alone.
  const named = part === HEAD ? { ...before, items: renamed(before, after) } : before;
  const lines = compared(partLines(part, named, language), partLines(part, after, language));
  const seen = lines.some(({ how }) => how !== 'same');
  return seen ? lines : [...lines, { how: 'added', text: text(language, 'minutes.change.unseen') }];
}

/** The items as they stood, by the names and numbers that they have now. */
function renamed(before: MinutesDocument, after: MinutesDocument): MinutesDocument['items'] {
  return before.items.map((item) => after.items.find(({ id }) => id === item.id) ?? item);
}

/** Pairs of lines; longer texts are shown whole, the old one first. */
const MOST_COMPARED = 1_000_000;

type Compared = NonNullable<PartView['changes']>;

/** The longest common run of lines stays; what is only on one side was removed or added. */
export function compared(old: readonly string[], now: readonly string[]): Compared {
  if (old.length * now.length > MOST_COMPARED) {
    return [
      ...old.map((text) => ({ how: 'removed' as const, text })),
      ...now.map((text) => ({ how: 'added' as const, text })),
    ];
  }
  const common = commonLengths(old, now);
  const lines: Compared = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a !== undefined && a === b) {
      lines.push({ how: 'same', text: a });
      i += 1;
      j += 1;
    } else if (b === undefined || (a !== undefined && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      lines.push({ how: 'removed', text: a ?? '' });
      i += 1;
    } else {
      lines.push({ how: 'added', text: b });
      j += 1;
    }
  }
  return lines;
}

function lengthAt(common: readonly (readonly number[])[], i: number, j: number): number {
  return common[i]?.[j] ?? 0;
}

function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          old[i] === now[j]
            ? lengthAt(lengths, i + 1, j + 1) + 1
            : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  return lengths;
}
