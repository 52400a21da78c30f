import { CALENDAR_TASKS } from '../calendar/service/tasks.ts';
import { CONSULTATION_TASKS } from '../consultation/service/tasks.ts';
import { answerDatesTask, askDatesTask, closeDatesTask } from '../dates/service/tasks/ask-and-answer.ts';
import { chooseDateTask } from '../dates/service/tasks/choose.ts';
import { DELIVERY_TASKS } from '../delivery/service/tasks.ts';
import { askExtraTask, closeExtraTask, joinExtraTask } from '../extra/service/tasks.ts';
import { linkAccountsTask, noteRosterTask } from '../forum/service/tasks/accounts.ts';
import { closeChatTask, openChatTask } from '../forum/service/tasks/chats.ts';
import { chooseForumTask, connectTeamTask, noteChannelsTask, removeTeamTask } from '../forum/service/tasks/teams.ts';
import { NOTICES_BEHIND } from '../meeting/service/redrawn-in.ts';
import { AGENDA_TASKS } from '../meeting/service/tasks/agenda.ts';
import { answerNoticeTask } from '../meeting/service/tasks/answer-notice.ts';
import { approveAgendaTask, askApprovalTask } from '../meeting/service/tasks/approval.ts';
import { cancelMeetingTask, sendChangeTask, sendNoticeTask } from '../meeting/service/tasks/notice.ts';
import { changeMeetingTask, planMeetingTask } from '../meeting/service/tasks/planning.ts';
import { ROUND_TASKS } from '../round/service/tasks.ts';
import type { Means } from '../service/means.ts';
import type { Task } from '../service/task.ts';
import type { Command, CommandName } from './command.ts';

type Tasks = { [Name in CommandName]: (command: Command & { do: Name }, means: Means) => Task };

const TASKS: Tasks = {
  'plan-meeting': planMeetingTask,
  'change-meeting': changeMeetingTask,
  ...AGENDA_TASKS,
  ...CALENDAR_TASKS,
  'ask-approval': askApprovalTask,
  'approve-agenda': approveAgendaTask,
  'send-notice': sendNoticeTask,
  'send-change': sendChangeTask,
  'answer-notice': (command, { now, received }) => answerNoticeTask(command, now, received),
  'cancel-meeting': cancelMeetingTask,
  'ask-dates': askDatesTask,
  'answer-dates': answerDatesTask,
  'choose-date': chooseDateTask,
  'close-dates': closeDatesTask,
  'ask-extra-meeting': askExtraTask,
  'join-extra-meeting': joinExtraTask,
  'close-extra-meeting': closeExtraTask,
  ...ROUND_TASKS,
  ...CONSULTATION_TASKS,
  ...DELIVERY_TASKS,
  'connect-team': (command, { now }) => connectTeamTask(command, now, NOTICES_BEHIND),
  'choose-forum': (command, { now }) => chooseForumTask(command, now),
  'remove-team': (command, { now }) => removeTeamTask(command, now),
  'note-channels': (command, { now }) => noteChannelsTask(command, now),
  'open-chat': openChatTask,
  'close-chat': closeChatTask,
  'note-roster': noteRosterTask,
  'link-accounts': linkAccountsTask,
};

/** Each command's way through the store. */
export function taskOf(command: Command, means: Means): Task {
  const task = TASKS[command.do] as (command: Command, means: Means) => Task;
  return task(command, means);
}
