import type { PaperPart } from '../views/paper.ts';

/** Does a part only say what comes after it: "Synpunkter", "Följande kommuner svarade:"? It stands on the page of what follows. */
export function leadsIn(part: PaperPart, next: PaperPart | undefined): boolean {
  if (part.part !== 'text' || next === undefined || !FOLLOWS.includes(next.part)) return false;
  const { runs } = part;
  const isLabel = runs.length > 0 && runs.every(({ strong }) => strong);
  return isLabel || (next.part !== 'text' && /:\s*$/.test(runs.at(-1)?.text ?? ''));
}

const FOLLOWS: readonly PaperPart['part'][] = ['text', 'list', 'table', 'quote'];
