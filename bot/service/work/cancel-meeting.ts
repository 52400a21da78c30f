import { rolesOf } from '../../domain/asking/relation.ts';
import type { Command } from '../../domain/command.ts';
import { cancelMeeting } from '../../domain/meeting/cancel-meeting.ts';
import { refuse } from '../../domain/refusal.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { meetingSubject, noticeUpdate } from '../notice-deliveries.ts';
import type { Task } from '../task.ts';

/** A cancellation takes back what is not yet sent; a notice that was sent is redrawn as cancelled. */
export function cancelMeetingTask(command: Command & { do: 'cancel-meeting' }, now: Date): Task {
  const id = command.meeting;
  return {
    reads: (loaded) => bundleReads(id, loaded, { rsvps: true, people: false }),
    locks: () => [{ kind: 'meeting', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      const roles = rolesOf(actor, bundle.seats, bundle.meeting.definition.when.date);
      return cancelMeeting(id, bundle.meeting, bundle.forum, command.reason, roles, now, bundle.zone);
    },
    consequences: (_facts, after) => ({
      deliveries: noticeUpdate(bundleOf(after, id)),
      withdraw: [meetingSubject(id)],
    }),
  };
}
