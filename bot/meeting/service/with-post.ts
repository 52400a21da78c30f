import type { Making, Means, MeansWithPost, PostStanding } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { hasLeft, isLost, newestNotice } from './notice-deliveries.ts';

/** A task that must know how its meeting's post stands, for a command that posts anew or takes back. */
export function withPost<Asked extends { meeting: string }>(
  made: (command: Asked, means: MeansWithPost) => Task,
): Making<Asked> {
  return async (command, means) => made(command, { ...means, post: await postOf(command.meeting, means) });
}

async function postOf(meeting: string, { context }: Means): Promise<PostStanding> {
  const rows = await context.store.outbox.byMatter({ kind: 'meeting', id: meeting });
  const newest = newestNotice(rows);
  return { lost: isLost(rows), unsent: !hasLeft(rows), ...(newest ? { newest: newest.id } : {}) };
}
