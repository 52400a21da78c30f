import { chairOn } from '../../domain/asking/chair.ts';
import { localDate } from '../../domain/local-time.ts';
import { approveAgenda, askApproval } from '../../domain/meeting/approve-agenda.ts';
import type { MeetingCommand } from '../../domain/meeting/meeting-commands.ts';
import type { Loaded, NewDelivery, Read } from '../../ports/store.ts';
import type { MeetingBundle } from '../../views/meeting-bundle.ts';
import { accountsOf, bundleOf } from '../bundle.ts';
import { drawApproval } from '../draw-notice.ts';
import type { Means } from '../means.ts';
import { meetingSubject } from '../notice-deliveries.ts';
import type { Task } from '../task.ts';
import { meetingTask } from './meeting-task.ts';

type Of<Name extends MeetingCommand['do']> = MeetingCommand & { do: Name };

/** The chair is asked on the page at once, and in their own chat where there is one. */
export function askApprovalTask({ meeting: id }: Of<'ask-approval'>, means: Means): Task {
  const { now } = means;
  return meetingTask(id, now, ({ bundle, roles }) => askApproval(id, bundle.meeting, bundle, roles, now), {
    more: (loaded) => chairReads(id, loaded, now),
    consequences: (_facts, after) => ({ deliveries: approvalCards(bundleOf(after, id), after, means) }),
  });
}

function chairReads(id: string, loaded: Loaded, now: Date): Read[] {
  const chair = chairOf(bundleOf(loaded, id), now);
  if (chair === undefined) return [];
  const accounts = accountsOf(loaded, chair);
  return [
    { kind: 'account', person: chair },
    ...(accounts.length > 0 ? [{ kind: 'chat' as const, ids: accounts }] : []),
  ];
}

function chairOf(bundle: MeetingBundle | undefined, now: Date): string | undefined {
  return bundle && chairOn(bundle.forum.id, bundle.offices, bundle.seats, localDate(now, bundle.zone));
}

function approvalCards(bundle: MeetingBundle | undefined, after: Loaded, { context, now }: Means): NewDelivery[] {
  const chair = chairOf(bundle, now);
  if (bundle === undefined || chair === undefined) return [];
  return accountsOf(after, chair).flatMap((account) => {
    const chat = after.get('chat', account)?.state;
    if (chat?.status !== 'open') return [];
    const { conversation, serviceUrl } = chat;
    const actor = { kind: 'account', account, person: chair, secretariat: false } as const;
    return [
      {
        key: `approval:${bundle.id}:${bundle.meeting.agendaEdition}:${account}`,
        kind: 'personal' as const,
        door: 'teams' as const,
        thread: conversation,
        subject: meetingSubject(bundle.id),
        payload: {
          address: { serviceUrl, conversation, channel: false },
          message: drawApproval(bundle, actor, 'sv', context, now),
        },
        recipients: [chair],
      },
    ];
  });
}

export function approveAgendaTask(command: Of<'approve-agenda'>, { now }: Means): Task {
  const { meeting: id } = command;
  return meetingTask(id, now, ({ bundle, roles }) => approveAgenda(id, bundle.meeting, command, bundle, roles, now));
}
