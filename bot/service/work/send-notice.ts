import { rolesOf } from '../../domain/asking/relation.ts';
import type { Command } from '../../domain/command.ts';
import { sendNotice } from '../../domain/meeting/send-notice.ts';
import { refuse } from '../../domain/refusal.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import type { Context } from '../context.ts';
import { noticePost } from '../notice-deliveries.ts';
import type { Task } from '../task.ts';

/** `lost`: the revision whose post is known to have failed, or not known to have arrived. */
export function sendNoticeTask(
  command: Command & { do: 'send-notice' },
  lost: number | undefined,
  context: Context,
  now: Date,
): Task {
  const id = command.meeting;
  return {
    reads: (loaded) => [{ kind: 'account' }, ...bundleReads(id, loaded, { rsvps: true, people: false })],
    locks: () => [{ kind: 'meeting', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      const roles = rolesOf(actor, bundle.seats, bundle.meeting.definition.when.date);
      const setting = lost === undefined ? bundle : { ...bundle, lost };
      return sendNotice(id, bundle.meeting, setting, roles, now);
    },
    consequences: (_facts, after) => ({ deliveries: noticePost(id, after, context, now) }),
  };
}
