import type { CommandOf } from '../../../declared/decide.ts';
import { sweepDocuments } from '../../../document/service/sweep.ts';
import { definitions, forumReads, forums, head, seatsOf } from '../../../forum/service/bodies.ts';
import { rolesIn } from '../../../kernel/asking/chair.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Means, MeansWithPost } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { changeMeeting } from '../../domain/change.ts';
import { planMeeting } from '../../domain/plan.ts';
import { removeMeeting } from '../../domain/remove.ts';
import { meetingIn } from '../bundle.ts';
import { changeDeliveries } from '../change-deliveries.ts';
import { isPromised, promiseReads } from '../promised.ts';
import { meetingTask } from './meeting-task.ts';

/** Two people who plan with the same id at once: the second finds the first one's meeting. */
export function planMeetingTask(command: CommandOf<'plan-meeting'>, { now }: Means): Task {
  const { id, fields } = command;
  return {
    reads: (loaded) => [
      { kind: 'cooperation' },
      { kind: 'meeting', ids: [id] },
      ...forumReads(fields.forum, loaded, false),
    ],
    locks: (loaded) => [{ kind: 'cooperation', id: head(loaded).id, mode: 'update' }],
    decide: (loaded, by) => {
      const forum = forums(loaded).find((one) => one.id === fields.forum);
      if (forum === undefined) return refuse('refusal.unknown-forum');
      const zone = head(loaded).timeZone;
      const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
      const body = { forum: forum.id, offices: definitions(loaded, 'office'), seats };
      const roles = rolesIn(by, body, localDate(now, zone));
      return planMeeting(loaded.get('meeting', id)?.state, command, { by, roles, now, forum, zone });
    },
  };
}

export function changeMeetingTask(command: CommandOf<'change-meeting'>, means: MeansWithPost): Task {
  const { meeting: id } = command;
  const { now, post } = means;
  return meetingTask(id, now, (meeting, asked) => changeMeeting(meeting, command, { ...asked, lost: post.lost }), {
    more: () => [{ kind: 'account' }],
    consequences: changeDeliveries(id, means),
  });
}

/** Its files go with it. */
export function removeMeetingTask(command: CommandOf<'remove-meeting'>, { now, context }: Means): Task {
  const { meeting: id } = command;
  return meetingTask(
    id,
    now,
    (meeting, asked, loaded) => {
      const noted = loaded.get('minutes', id) !== undefined;
      return removeMeeting(meeting, command, { ...asked, promised: isPromised(id, loaded), noted });
    },
    {
      more: (loaded) => [
        ...promiseReads(meetingIn(loaded, id)?.definition.forum ?? ''),
        { kind: 'minutes', ids: [id] },
      ],
      held: [{ kind: 'minutes', id, mode: 'share' }],
      afterwards: () => void sweepDocuments(context),
    },
  );
}
