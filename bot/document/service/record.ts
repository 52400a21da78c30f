import type { Context } from '../../service/context.ts';
import { type Task, workOf } from '../../service/task.ts';
import type { FilingFact } from '../domain/facts.ts';
import type { Paper } from '../domain/filing.ts';
import { recordFiling } from '../domain/record-filing.ts';

/** Stores what became of an attempt, or of a look. Rejects while the store is away: the next attempt finds what was done. */
export async function record(id: string, facts: readonly FilingFact[], began: Paper, context: Context): Promise<void> {
  const { store, clock, random } = context;
  const task: Task = {
    reads: () => [{ kind: 'filing', ids: [id] }],
    locks: () => [{ kind: 'filing', id, mode: 'update' }],
    decide: (loaded) => {
      const recorded = recordFiling(loaded.get('filing', id)?.state, facts, began);
      return recorded.length > 0 ? recorded : 'repeat';
    },
  };
  await store.commit(workOf(`filing:${id}:${random()}`, { kind: 'system', what: 'clock' }, task, clock.now()));
}
