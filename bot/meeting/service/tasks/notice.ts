import type { CommandOf } from '../../../declared/decide.ts';
import type { Read } from '../../../ports/store.ts';
import type { MeansWithPost } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { cancelMeeting } from '../../domain/cancel.ts';
import { sendChange } from '../../domain/send-change.ts';
import { sendNotice } from '../../domain/send-notice.ts';
import { bundleOf } from '../bundle.ts';
import { cancelPost, changeDeliveries } from '../change-deliveries.ts';
import { noticePost } from '../notice-deliveries.ts';
import { meetingTask } from './meeting-task.ts';

const ACCOUNTS = () => [{ kind: 'account' as const }];

/** `again` counts only while the newest post is not known to stand in the channel, and has not just been sent again. */
export function sendNoticeTask(command: CommandOf<'send-notice'>, { now, post, context }: MeansWithPost): Task {
  const { meeting: id, again } = command;
  const { newest = '', lost } = post;
  const settlements: Read = { kind: 'settlement', ids: [newest] };
  return meetingTask(
    id,
    now,
    (meeting, asked, loaded) => {
      const settled = loaded.get('settlement', newest);
      const sentAgain = settled !== undefined && settled.state.how === 'sent-again';
      const setting = again !== undefined && lost && !sentAgain ? { lost: again } : {};
      return sendNotice(meeting, command, { ...asked, ...setting });
    },
    {
      more: () => [...ACCOUNTS(), settlements],
      consequences: (_facts, after) => ({ deliveries: noticePost(id, after, context, now) }),
    },
  );
}

export function sendChangeTask(command: CommandOf<'send-change'>, means: MeansWithPost): Task {
  const { meeting: id } = command;
  const { now, post } = means;
  return meetingTask(id, now, (meeting, asked) => sendChange(meeting, command, { ...asked, lost: post.lost }), {
    more: ACCOUNTS,
    consequences: changeDeliveries(id, means),
  });
}

/** A cancellation takes back what is not yet sent; what was sent is redrawn as cancelled, and a short post says so. */
export function cancelMeetingTask(command: CommandOf<'cancel-meeting'>, means: MeansWithPost): Task {
  const { meeting: id } = command;
  const { now } = means;
  return meetingTask(id, now, (meeting, asked) => cancelMeeting(meeting, command, asked), {
    more: ACCOUNTS,
    consequences: (_facts, after) => ({
      deliveries: cancelPost(bundleOf(after, id), means),
      withdraw: [{ kind: 'meeting', id }],
    }),
  });
}
