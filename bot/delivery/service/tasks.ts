import type { CommandOf } from '../../declared/decide.ts';
import type { Loaded, Read, TroubledDelivery } from '../../ports/store.ts';
import { askedAnywhere } from '../../service/asked.ts';
import type { Context } from '../../service/context.ts';
import type { MeansWithDelivery } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { resendDelivery } from '../domain/resend.ts';
import { settleDelivery } from '../domain/settle.ts';
import type { Standing } from '../domain/state.ts';
import { aboutLocks, aboutOf, aboutReads } from './delivery-matter.ts';
import { againstResending, isRedrawable, sentAgain } from './resend.ts';

/** Of two who press at the same moment the second reads what the first decided; the new row's key holds even without that. */
export function resendTask(command: CommandOf<'resend-delivery'>, means: MeansWithDelivery): Task {
  const { delivery, now, context } = means;
  const { matters } = context;
  const { delivery: id } = command;
  return {
    reads: (loaded) => [{ kind: 'municipality' }, ...readsOf(id, delivery, loaded, matters)],
    locks: () => [{ kind: 'settlement', id, mode: 'update' }, ...(delivery ? aboutLocks(delivery, matters) : [])],
    decide: (loaded, by) => {
      const against = delivery && againstResending(delivery, aboutOf(delivery, loaded, now, matters));
      return resendDelivery(standingOf(id, delivery, loaded), command, { ...askedAnywhere(by, now), against });
    },
    consequences: (_facts, after) => ({
      deliveries: delivery ? sentAgain(delivery, aboutOf(delivery, after, now, matters), after) : [],
    }),
  };
}

export function settleTask(command: CommandOf<'settle-delivery'>, means: MeansWithDelivery): Task {
  const { delivery, now, context } = means;
  const { matters } = context;
  const { delivery: id } = command;
  return {
    reads: (loaded) => readsOf(id, delivery, loaded, matters),
    locks: () => [{ kind: 'settlement', id, mode: 'update' }],
    decide: (loaded, by) => {
      const redrawable = !!delivery && isRedrawable(delivery, aboutOf(delivery, loaded, now, matters));
      return settleDelivery(standingOf(id, delivery, loaded), command, { ...askedAnywhere(by, now), redrawable });
    },
    consequences: () => ({ deliveries: [], giveUp: delivery?.kind === 'update' ? [id] : [] }),
  };
}

function readsOf(id: string, row: TroubledDelivery | undefined, loaded: Loaded, matters: Context['matters']): Read[] {
  return [{ kind: 'settlement', ids: [id] }, ...(row ? aboutReads(row, loaded, matters) : [])];
}

function standingOf(id: string, row: TroubledDelivery | undefined, loaded: Loaded): Standing | undefined {
  if (row === undefined) return undefined;
  const { matter } = row.about;
  return {
    about: `${matter.kind}:${matter.id}`,
    kind: row.kind,
    status: row.status,
    settlement: loaded.get('settlement', id)?.state,
  };
}
