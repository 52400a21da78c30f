import type { Actor } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import type { DeliveryCommand } from '../../domain/delivery/delivery-commands.ts';
import { resendDelivery } from '../../domain/delivery/resend-delivery.ts';
import { settleDelivery } from '../../domain/delivery/settle-delivery.ts';
import type { Standing } from '../../domain/delivery/settlement.ts';
import type { Loaded, TroubledDelivery } from '../../ports/store.ts';
import { aboutLocks, aboutOf, aboutReads } from '../delivery-matter.ts';
import type { Means } from '../means.ts';
import { againstResending, sentAgain } from '../resend.ts';
import type { Task } from '../task.ts';

type Of<Name extends DeliveryCommand['do']> = DeliveryCommand & { do: Name };

/** Of two who press at the same moment the second reads what the first decided; the new row's key holds even without that. */
function resendTask({ delivery: id }: Of<'resend-delivery'>, { delivery, now }: Means): Task {
  return {
    reads: (loaded) => [{ kind: 'settlement', ids: [id] }, ...(delivery ? aboutReads(delivery, loaded) : [])],
    locks: () => [{ kind: 'settlement', id, mode: 'update' }, ...(delivery ? aboutLocks(delivery) : [])],
    decide: (loaded, actor) => {
      const against = delivery && againstResending(delivery, aboutOf(delivery, loaded), now);
      return resendDelivery(id, standingOf(id, delivery, loaded), against, roles(actor));
    },
    consequences: (_facts, after) => ({ deliveries: delivery ? sentAgain(delivery, aboutOf(delivery, after)) : [] }),
  };
}

function settleTask({ delivery: id }: Of<'settle-delivery'>, { delivery }: Means): Task {
  return {
    reads: () => [{ kind: 'settlement', ids: [id] }],
    locks: () => [{ kind: 'settlement', id, mode: 'update' }],
    decide: (loaded, actor) => settleDelivery(id, standingOf(id, delivery, loaded), roles(actor)),
  };
}

function roles(actor: Actor) {
  return rolesOf(actor, [], '');
}

function standingOf(id: string, row: TroubledDelivery | undefined, loaded: Loaded): Standing | undefined {
  if (row === undefined) return undefined;
  return {
    about: row.subject,
    kind: row.kind,
    status: row.status,
    settlement: loaded.get('settlement', id)?.state,
  };
}

export const DELIVERY_TASKS = { 'resend-delivery': resendTask, 'settle-delivery': settleTask };
