import type { Means, MeansWithDelivery, MeansWithPost, PostStanding } from './means.ts';
import { hasLeft, isLost, newestNotice } from './notice-deliveries.ts';
import type { Task } from './task.ts';

type Made<Asked, With extends Means> = (command: Asked, means: With) => Task;
type Making<Asked> = (command: Asked, means: Means) => Promise<Task>;

/** A task that must know how its meeting's post stands, for a command that posts anew or takes back. */
export function withPost<Asked extends { meeting: string }>(made: Made<Asked, MeansWithPost>): Making<Asked> {
  return async (command, means) => made(command, { ...means, post: await postOf(command.meeting, means) });
}

/** A task about one delivery. */
export function withDelivery<Asked extends { delivery: string }>(made: Made<Asked, MeansWithDelivery>): Making<Asked> {
  return async (command, means) => {
    const delivery = await means.context.store.outbox.byId(command.delivery);
    return made(command, { ...means, delivery });
  };
}

async function postOf(meeting: string, { context }: Means): Promise<PostStanding> {
  const rows = await context.store.outbox.byMatter({ kind: 'meeting', id: meeting });
  const newest = newestNotice(rows);
  return { lost: isLost(rows), unsent: !hasLeft(rows), ...(newest ? { newest: newest.id } : {}) };
}
