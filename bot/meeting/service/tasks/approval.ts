import type { CommandOf } from '../../../declared/decide.ts';
import { accountsOf } from '../../../forum/service/bodies.ts';
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
  if (chair === undefined) return [];
  const accounts = accountsOf(loaded, chair);
  return [
    { kind: 'account', person: chair },
    ...(accounts.length > 0 ? [{ kind: 'chat' as const, ids: accounts }] : []),
  ];
}

function approvalCards(bundle: MeetingBundle | undefined, after: Loaded, { context, now }: Means): NewDelivery[] {
  const chair = bundle && chairOf(bundle, now);
  if (bundle === undefined || chair === undefined) return [];
  const edition = bundle.meeting.agendaEdition;
  return accountsOf(after, chair).flatMap((account) => {
    const chat = after.get('chat', account)?.state;
    if (chat?.status !== 'open') return [];
    const { conversation, serviceUrl } = chat;
    const actor = { kind: 'account', account, person: chair, secretariat: false } as const;
    return [
      {
        key: `approval:${bundle.id}:${edition}:${account}`,
        kind: 'personal' as const,
        door: 'teams' as const,
        thread: conversation,
        about: aboutMeeting(bundle.id, 'approval', edition),
        payload: {
          address: { serviceUrl, conversation, channel: false },
          message: drawApproval(bundle, actor, 'sv', context, now, edition),
          to: { person: chair },
        },
        recipients: [chair],
      },
    ];
  });
}

export function approveAgendaTask(command: CommandOf<'approve-agenda'>, { now }: Means): Task {
  return meetingTask(command.meeting, now, (meeting, asked) => approveAgenda(meeting, command, asked));
}
