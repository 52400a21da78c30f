import { filesNamed } from '../domain/document/named-files.ts';
import type { Fact } from '../domain/fact.ts';
import { letGo } from '../domain/let-go.ts';
import type { DocumentChange, Row } from '../ports/store.ts';

/** What a fact names is kept by the row that it is about, whatever kind that is of; only what is let go of becomes loose. */
export function documentChanges(before: Row | undefined, fact: Fact): DocumentChange[] {
  const owner = { kind: fact.kind, id: fact.id };
  const named = filesNamed(fact).map((file): DocumentChange => ({ ...file, owner, state: 'kept' }));
  const loose = letGo(before?.state, fact).map((document): DocumentChange => ({ document, owner, state: 'loose' }));
  return [...named, ...loose];
}
