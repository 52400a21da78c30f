import { CALENDAR_TASKS } from '../calendar/service/tasks.ts';
import { CONSULTATION_TASKS } from '../consultation/service/tasks.ts';
import { DATES_BEHIND } from '../dates/service/redrawn-in.ts';
import {
  answerDatesTask,
  askDatesTask,
  closeDatesTask,
  setDatesDeadlineTask,
} from '../dates/service/tasks/ask-and-answer.ts';
import { chooseDateTask } from '../dates/service/tasks/choose.ts';
import { remindTask } from '../delivery/service/remind-task.ts';
import { resendTask, settleTask } from '../delivery/service/tasks.ts';
import { withDelivery } from '../delivery/service/with-delivery.ts';
import { fileAgainTask, settleFilingTask } from '../document/service/tasks.ts';
import { withFilings } from '../document/service/with-filings.ts';
import { EXTRAS_BEHIND } from '../extra/service/redrawn-in.ts';
import { askExtraTask, closeExtraTask, joinExtraTask } from '../extra/service/tasks.ts';
import { linkAccountsTask, noteRosterTask } from '../forum/service/tasks/accounts.ts';
import { closeChatTask, openChatTask } from '../forum/service/tasks/chats.ts';
import {
  type Behind,
  chooseForumTask,
  connectTeamTask,
  noteChannelsTask,
  removeTeamTask,
} from '../forum/service/tasks/teams.ts';
import { MEETINGS_BEHIND } from '../meeting/service/redrawn-in.ts';
import { AGENDA_TASKS } from '../meeting/service/tasks/agenda.ts';
import { answerNoticeTask } from '../meeting/service/tasks/answer-notice.ts';
import { approveAgendaTask, askApprovalTask } from '../meeting/service/tasks/approval.ts';
import { cancelMeetingTask, sendChangeTask, sendNoticeTask } from '../meeting/service/tasks/notice.ts';
import { changeMeetingTask, planMeetingTask, removeMeetingTask } from '../meeting/service/tasks/planning.ts';
import { withPost } from '../meeting/service/with-post.ts';
import { fileExtractTask } from '../minutes/service/file-extract.ts';
import { secretToo } from '../minutes/service/secret-too.ts';
import { MINUTES_TASKS } from '../minutes/service/tasks.ts';
import { ROUNDS_BEHIND } from '../round/service/redrawn-in.ts';
import { ROUND_TASKS } from '../round/service/tasks.ts';
import type { Means } from '../service/means.ts';
import type { Task } from '../service/task.ts';
import type { CommandName } from './command.ts';
import type { CommandOf } from './decide.ts';

type Tasks = { [Name in CommandName]: (command: CommandOf<Name>, means: Means) => Task | Promise<Task> };

/** What may have fallen behind in the channel of a body that was away. */
const BEHIND: readonly Behind[] = [MEETINGS_BEHIND, DATES_BEHIND, EXTRAS_BEHIND, ROUNDS_BEHIND];

const TASKS: Tasks = {
  'plan-meeting': planMeetingTask,
  'change-meeting': withFilings(withPost(changeMeetingTask)),
  ...AGENDA_TASKS,
  'set-agenda-item': withFilings(secretToo(AGENDA_TASKS['set-agenda-item'])),
  ...CALENDAR_TASKS,
  'ask-approval': askApprovalTask,
  'approve-agenda': approveAgendaTask,
  'send-notice': withFilings(withPost(sendNoticeTask)),
  'send-change': withFilings(withPost(sendChangeTask)),
  'answer-notice': answerNoticeTask,
  'cancel-meeting': withFilings(withPost(cancelMeetingTask)),
  'remove-meeting': removeMeetingTask,
  ...MINUTES_TASKS,
  'note-registry-number': withFilings(MINUTES_TASKS['note-registry-number']),
  'approve-items': withFilings(MINUTES_TASKS['approve-items']),
  'finish-minutes': withFilings(MINUTES_TASKS['finish-minutes']),
  'correct-minutes': withFilings(MINUTES_TASKS['correct-minutes']),
  'file-extract': fileExtractTask,
  'file-again': fileAgainTask,
  'settle-filing': settleFilingTask,
  'ask-dates': askDatesTask,
  'answer-dates': answerDatesTask,
  'choose-date': chooseDateTask,
  'set-dates-deadline': setDatesDeadlineTask,
  'close-dates': closeDatesTask,
  'ask-extra-meeting': askExtraTask,
  'join-extra-meeting': joinExtraTask,
  'close-extra-meeting': closeExtraTask,
  ...ROUND_TASKS,
  ...CONSULTATION_TASKS,
  'resend-delivery': withDelivery(resendTask),
  'settle-delivery': withDelivery(settleTask),
  remind: remindTask,
  'connect-team': (command, { now }) => connectTeamTask(command, now, BEHIND),
  'choose-forum': (command, { now }) => chooseForumTask(command, now, BEHIND),
  'remove-team': (command, { now }) => removeTeamTask(command, now),
  'note-channels': (command, { now }) => noteChannelsTask(command, now),
  'open-chat': openChatTask,
  'close-chat': closeChatTask,
  'note-roster': noteRosterTask,
  'link-accounts': linkAccountsTask,
};

/** Each command's way through the store, with what it needs of the outbox read. */
export async function taskOf<Name extends CommandName>(
  command: CommandOf<Name> & { do: Name },
  means: Means,
): Promise<Task> {
  return TASKS[command.do](command, means);
}
