import { cancelMeeting } from '../../domain/meeting/cancel-meeting.ts';
import type { MeetingCommand } from '../../domain/meeting/meeting-commands.ts';
import { sendChange } from '../../domain/meeting/send-change.ts';
import { sendNotice } from '../../domain/meeting/send-notice.ts';
import type { Read } from '../../ports/store.ts';
import { bundleOf } from '../bundle.ts';
import { cancelPost, changeDeliveries } from '../change-deliveries.ts';
import type { Means } from '../means.ts';
import { meetingSubject, noticePost, noticeUpdate } from '../notice-deliveries.ts';
import type { Task } from '../task.ts';
import { meetingTask } from './meeting-task.ts';

type Of<Name extends MeetingCommand['do']> = MeetingCommand & { do: Name };

const ACCOUNTS = () => [{ kind: 'account' as const }];

/** `again` counts only while the newest post is not known to stand in the channel, and has not just been sent again. */
export function sendNoticeTask({ meeting: id, again }: Of<'send-notice'>, { now, post, context }: Means): Task {
  const { newest = '', lost } = post;
  const settlements: Read = { kind: 'settlement', ids: [newest] };
  return meetingTask(
    id,
    now,
    ({ bundle, roles, loaded }) => {
      const sentAgain = loaded.get('settlement', newest)?.state.how === 'sent-again';
      const setting = again !== undefined && lost && !sentAgain ? { ...bundle, lost: again } : bundle;
      return sendNotice(id, bundle.meeting, setting, roles, now);
    },
    {
      more: () => [...ACCOUNTS(), settlements],
      consequences: (_facts, after) => ({ deliveries: noticePost(id, after, context, now) }),
    },
  );
}

export function sendChangeTask({ meeting: id, agenda }: Of<'send-change'>, means: Means): Task {
  const { now, post } = means;
  return meetingTask(
    id,
    now,
    ({ bundle, roles }) => sendChange(id, bundle.meeting, agenda, { ...bundle, lost: post.lost }, roles, now),
    { more: ACCOUNTS, consequences: changeDeliveries(id, means) },
  );
}

/** A cancellation takes back what is not yet sent; a notice that was sent is redrawn as cancelled, and a short post says so. */
export function cancelMeetingTask({ meeting: id, reason }: Of<'cancel-meeting'>, means: Means): Task {
  const { now } = means;
  return meetingTask(
    id,
    now,
    ({ bundle, roles }) => cancelMeeting(id, bundle.meeting, bundle.forum, reason, roles, now, bundle.zone),
    {
      more: ACCOUNTS,
      consequences: (_facts, after) => ({
        deliveries: [...noticeUpdate(bundleOf(after, id)), ...cancelPost(bundleOf(after, id), means)],
        withdraw: [meetingSubject(id)],
      }),
    },
  );
}
