import type { FactsOf } from '../../declared/fact.ts';
import type { PersonDefinition } from '../../kernel/definition.ts';
import type { Imported, Person } from '../../kernel/imported.ts';

/** What the folder says takes the place of what it said before. */
export function applyImported<Definition>(
  _state: Imported<Definition> | undefined,
  { words: { definition } }: { words: { definition: Definition } },
): Imported<Definition> {
  return { definition, imported: definition };
}

/** The journal keeps only that a person came: read from it, they are who stands in the row, or nobody known. */
export function applyPerson(state: Person | undefined, fact: FactsOf<'person'>): Person {
  if (fact.rowOnly === undefined) return state ?? { definition: unknown(fact.id) };
  const { definition } = fact.rowOnly;
  return fact.type === 'person-imported' ? { definition, imported: definition } : { definition };
}

function unknown(id: string): PersonDefinition {
  return { id, title: '', mail: '', language: 'sv', account: 'none' };
}
