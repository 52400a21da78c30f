import type { FactsOf } from '../fact.ts';
import type { PersonDefinition } from './definition.ts';
import type { Imported, Person } from './states.ts';

/** What the folder says takes the place of what it said before. */
export function applyImported<Definition>(
  _state: Imported<Definition> | undefined,
  { definition }: { definition: Definition },
): Imported<Definition> {
  return { definition, imported: definition };
}

export function applyPerson(state: Person | undefined, fact: FactsOf<'person'>): Person {
  switch (fact.type) {
    case 'imported':
      return applyImported(state, fact);
    case 'person-noted':
      return { definition: fact.definition };
    case 'person-imported':
      return state ?? { definition: unknown(fact.id) };
    default:
      return fact satisfies never;
  }
}

/** The journal keeps only that a person came: who they are stands in their row alone, and goes with it. */
function unknown(id: string): PersonDefinition {
  return { id, title: '', mail: '', language: 'sv', account: 'none' };
}
