import type { Fact, Imported, ImportedKind } from '../../declared/fact.ts';
import type { States } from '../../declared/states.ts';
import type { CooperationDefinition } from '../../kernel/definition.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Loaded, Lock, Read, Store } from '../../ports/store.ts';
import { type Task, workOf } from '../../service/task.ts';
import { type Existing, type ImportPlan, type Item, planImport } from '../domain/diff.ts';

const KINDS: ImportedKind[] = [
  'cooperation',
  'municipality',
  'forum',
  'person',
  'seat',
  'office',
  'plan',
  'meeting',
  'calendar-entry',
];

/** The text key of the reason for leaving a meeting as it was called. */
export const ALREADY_CALLED = 'import.kept.called';
const REMOVED = 'import.kept.removed';

/**
 * Brings a cooperation folder into the store, all of it in one commit: adds what is new, changes what the folder has
 * changed, leaves what was changed in the product. Answers what it did. A folder of another cooperation is refused.
 */
export async function importCooperation(
  definition: CooperationDefinition,
  { store, clock, random }: { store: Store; clock: Clock; random: () => string },
): Promise<ImportPlan | { otherCooperation: string }> {
  let outcome: ImportPlan | { otherCooperation: string } | undefined;
  const task: Task = {
    reads: (): Read[] => KINDS.map((kind) => ({ kind })),
    locks: (): Lock[] => [{ kind: 'cooperation', id: definition.cooperation.id, mode: 'update' }],
    decide: (loaded) => {
      const other = loaded.list('cooperation').find((row) => row.id !== definition.cooperation.id);
      if (other) {
        outcome = { otherCooperation: other.id };
        return 'repeat';
      }
      const plan = planImport(definition, existing(loaded));
      outcome = plan;
      const facts = [...plan.add, ...plan.change].map(importedFact);
      return facts.length > 0 ? facts : 'repeat';
    },
  };
  await store.commit(workOf(`import:${random()}`, { kind: 'system', what: 'import' }, task, clock.now()));
  if (outcome === undefined) throw new Error('the import was not decided');
  return outcome;
}

function importedFact(item: Item): Fact {
  if (item.kind === 'person')
    return { type: 'person-imported', kind: 'person', id: item.id, rowOnly: { definition: item.definition } };
  return saidByFolder(item);
}

function saidByFolder<K extends Exclude<ImportedKind, 'person'>>({ kind, id, definition }: Item<K>): Imported<K> {
  return { type: 'imported', kind, id, words: { definition } };
}

function existing(loaded: Loaded): Map<string, Existing> {
  const found = new Map<string, Existing>();
  for (const kind of KINDS) {
    for (const { id, state } of loaded.list(kind)) {
      // What was planned here and taken away was never the folder's.
      if ('removedAt' in state && state.imported === undefined) continue;
      const locked = 'status' in state ? lockOf(state.status) : undefined;
      const stands = { imported: state.imported, current: state.definition };
      found.set(`${kind}/${id}`, { ...stands, ...(locked ? { locked } : {}) });
    }
  }
  return found;
}

function lockOf(status: States['meeting']['status']): string | undefined {
  if (status === 'removed') return REMOVED;
  return status === 'planned' ? undefined : ALREADY_CALLED;
}
