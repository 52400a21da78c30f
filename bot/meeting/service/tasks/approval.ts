import type { CommandOf } from '../../../declared/decide.ts';
import { chatReads, inTheirChats } from '../../../delivery/service/chats.ts';
import type { Loaded, NewDelivery, Read } from '../../../ports/store.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { approveAgenda, askApproval } from '../../domain/approve-agenda.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import { bundleOf } from '../bundle.ts';
import { chairOf } from '../draw-approval-post.ts';
import { drawApproval } from '../draw-notice.ts';
import { aboutMeeting } from '../matter.ts';
import { meetingTask } from './meeting-task.ts';

/** The chair is asked on the page at once, and in their own chat where there is one. */
export function askApprovalTask(command: CommandOf<'ask-approval'>, means: Means): Task {
  const { meeting: id } = command;
  const { now } = means;
  return meetingTask(id, now, (meeting, asked) => askApproval(meeting, command, asked), {
    more: (loaded) => chairReads(id, loaded, now),
    consequences: (_facts, after) => ({ deliveries: approvalCards(bundleOf(after, id), after, means) }),
  });
}

function chairReads(id: string, loaded: Loaded, now: Date): Read[] {
  const bundle = bundleOf(loaded, id);
  const chair = bundle && chairOf(bundle, now);
  return chair === undefined ? [] : chatReads([chair], loaded);
}

function approvalCards(bundle: MeetingBundle | undefined, after: Loaded, { context, now }: Means): NewDelivery[] {
  const chair = bundle && chairOf(bundle, now);
  if (bundle === undefined || chair === undefined) return [];
  const edition = bundle.meeting.agendaEdition;
  return inTheirChats(chair, after, {
    key: `approval:${bundle.id}:${edition}`,
    about: aboutMeeting(bundle.id, 'approval', edition),
    to: { person: chair },
    draw: (account) => {
      const actor = { kind: 'account', account, person: chair, secretariat: false } as const;
      return drawApproval(bundle, actor, 'sv', context, now, edition);
    },
  });
}

export function approveAgendaTask(command: CommandOf<'approve-agenda'>, { now }: Means): Task {
  return meetingTask(command.meeting, now, (meeting, asked) => approveAgenda(meeting, command, asked));
}
