import type { Making, MeansWithDelivery } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';

/** A task about one delivery. */
export function withDelivery<Asked extends { delivery: string }>(
  made: (command: Asked, means: MeansWithDelivery) => Task,
): Making<Asked> {
  return async (command, means) => {
    const delivery = await means.context.store.outbox.byId(command.delivery);
    return made(command, { ...means, delivery });
  };
}
