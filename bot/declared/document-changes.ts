import { filesNamed } from '../document/domain/named-files.ts';
import type { DocumentChange, Row } from '../ports/store.ts';
import type { Fact } from './fact.ts';
import { letGo } from './let-go.ts';

/** What a fact names is kept by the row that it is about, whatever kind that is of; only what is let go of becomes loose. */
export function documentChanges(before: Row | undefined, fact: Fact): DocumentChange[] {
  const owner = { kind: fact.kind, id: fact.id };
  const named = filesNamed(fact).map((file): DocumentChange => ({ ...file, owner, state: 'kept' }));
  const loose = letGo(before?.state, fact).map((document): DocumentChange => ({ document, owner, state: 'loose' }));
  return [...named, ...loose];
}
