import type { CommandName } from '../domain/command.ts';
import type { CommandOf } from '../domain/decide.ts';
import type { Means } from './means.ts';
import { withDelivery, withPost } from './outbox-means.ts';
import type { Task } from './task.ts';
import { linkAccountsTask, noteRosterTask } from './work/accounts.ts';
import { AGENDA_TASKS } from './work/agenda.ts';
import { answerNoticeTask } from './work/answer-notice.ts';
import { approveAgendaTask, askApprovalTask } from './work/approval.ts';
import { CALENDAR_TASKS } from './work/calendars.ts';
import { closeChatTask, openChatTask } from './work/chats.ts';
import { chooseDateTask } from './work/choose-date.ts';
import { CONSULTATION_TASKS } from './work/consultation.ts';
import { answerDatesTask, askDatesTask, closeDatesTask } from './work/dates.ts';
import { resendTask, settleTask } from './work/deliveries.ts';
import { askExtraTask, closeExtraTask, joinExtraTask } from './work/extra.ts';
import { cancelMeetingTask, sendChangeTask, sendNoticeTask } from './work/notice.ts';
import { changeMeetingTask, planMeetingTask } from './work/planning.ts';
import { ROUND_TASKS } from './work/round.ts';
import { chooseForumTask, connectTeamTask, noteChannelsTask, removeTeamTask } from './work/teams.ts';

type Tasks = { [Name in CommandName]: (command: CommandOf<Name>, means: Means) => Task | Promise<Task> };

const TASKS: Tasks = {
  'plan-meeting': planMeetingTask,
  'change-meeting': withPost(changeMeetingTask),
  ...AGENDA_TASKS,
  ...CALENDAR_TASKS,
  'ask-approval': askApprovalTask,
  'approve-agenda': approveAgendaTask,
  'send-notice': withPost(sendNoticeTask),
  'send-change': withPost(sendChangeTask),
  'answer-notice': answerNoticeTask,
  'cancel-meeting': withPost(cancelMeetingTask),
  'ask-dates': askDatesTask,
  'answer-dates': answerDatesTask,
  'choose-date': chooseDateTask,
  'close-dates': closeDatesTask,
  'ask-extra-meeting': askExtraTask,
  'join-extra-meeting': joinExtraTask,
  'close-extra-meeting': closeExtraTask,
  ...ROUND_TASKS,
  ...CONSULTATION_TASKS,
  'resend-delivery': withDelivery(resendTask),
  'settle-delivery': withDelivery(settleTask),
  'connect-team': (command, { now }) => connectTeamTask(command, now),
  'choose-forum': (command, { now }) => chooseForumTask(command, now),
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
