import type { Command, CommandName } from '../domain/command.ts';
import type { Means } from './means.ts';
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
import { DELIVERY_TASKS } from './work/deliveries.ts';
import { askExtraTask, closeExtraTask, joinExtraTask } from './work/extra.ts';
import { cancelMeetingTask, sendChangeTask, sendNoticeTask } from './work/notice.ts';
import { changeMeetingTask, planMeetingTask } from './work/planning.ts';
import { ROUND_TASKS } from './work/round.ts';
import { chooseForumTask, connectTeamTask, noteChannelsTask, removeTeamTask } from './work/teams.ts';

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
  'connect-team': (command, { now }) => connectTeamTask(command, now),
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
