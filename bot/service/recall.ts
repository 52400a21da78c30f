import type { RecalledFact } from '../declared/fact.ts';
import { type KeptWords, liftFact } from '../declared/lift-fact.ts';
import type { JournalLine, Store } from '../ports/store.ts';

/** A line of the journal with its fact in today's shape. */
export interface RecalledLine {
  seq: number;
  by: string;
  at: Date;
  fact: RecalledFact;
}

/** Lines with what people wrote in them, fetched in one question; the `words` of a fact are null where they were cleared. */
export async function recall(lines: readonly JournalLine[], store: Pick<Store, 'contents'>): Promise<RecalledLine[]> {
  const lifted = lines.map((line) => ({ line, ...liftFact(line) }));
  const ids = lifted.flatMap(({ words }) => words?.id ?? []);
  const contents = ids.length > 0 ? await store.contents(ids) : new Map<string, unknown>();
  return lifted.map(({ line: { seq, by, at }, fact, words }) => {
    const recalled = words ? { ...fact, words: wordsIn(words, contents) } : fact;
    return { seq, by, at, fact: recalled as RecalledFact };
  });
}

function wordsIn({ id, inline }: KeptWords, contents: ReadonlyMap<string, unknown>): object | null {
  if (id === undefined) return inline ?? null;
  const body = contents.get(id);
  return body === undefined ? null : { ...inline, ...(body as object) };
}
