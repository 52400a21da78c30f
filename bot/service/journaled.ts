import { type Fact, WORDINGS } from '../declared/fact.ts';
import { factSchema } from '../declared/lift-fact.ts';
import type { NewFact } from '../ports/store.ts';

interface Whole {
  type: Fact['type'];
  kind: Fact['kind'];
  id: string;
  words?: object;
  rowOnly?: object;
}

/** A fact as a line of the journal, and beside it what people wrote and what is cleared. What only the row may have is in neither. */
export function journaled(fact: Fact, by: string, at: Date): NewFact {
  const { type, kind, id, words, rowOnly: _rowOnly, ...data }: Whole = fact;
  const line = { kind, id, type, schema: factSchema(kind), data, by, at };
  const wording = WORDINGS[type];
  const topic = wording?.topic?.(fact) ?? `${kind}:${id}`;
  const needless = wording?.needless?.(fact) ?? [];
  return { ...line, ...(words ? { words: { topic, body: words } } : {}), ...(needless.length > 0 ? { needless } : {}) };
}
