import type { Command } from '../domain/command.ts';
import { refuse } from '../domain/refusal.ts';
import type { Handled, Who } from '../ports/service.ts';
import type { Context } from './context.ts';
import { type Task, workOf } from './task.ts';
import { linkAccountsTask, noteRosterTask } from './work/accounts.ts';
import { answerNoticeTask } from './work/answer-notice.ts';
import { cancelMeetingTask } from './work/cancel-meeting.ts';
import { closeChatTask, openChatTask } from './work/chats.ts';
import { sendNoticeTask } from './work/send-notice.ts';
import { chooseForumTask, connectTeamTask, removeTeamTask } from './work/teams.ts';

/** Carries a command out: decided and stored in one commit, before it is answered. */
export async function handle(command: Command, who: Who, key: string, context: Context): Promise<Handled> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return { refused: refuse('refusal.other-tenant') };
  const now = context.clock.now();
  try {
    const done = await context.store.commit(workOf(key, who, taskOf(command, context, now), now));
    if ('done' in done) context.nudge();
    return done;
  } catch (error) {
    context.log.error({ command: command.do, error: String(error) }, 'command failed');
    return { refused: refuse('refusal.unexpected') };
  }
}

function taskOf(command: Command, context: Context, now: Date): Task {
  switch (command.do) {
    case 'send-notice':
      return sendNoticeTask(command, context, now);
    case 'answer-notice':
      return answerNoticeTask(command, now, context.clock.real());
    case 'cancel-meeting':
      return cancelMeetingTask(command, now);
    case 'connect-team':
      return connectTeamTask(command, now);
    case 'choose-forum':
      return chooseForumTask(command, now);
    case 'remove-team':
      return removeTeamTask(command);
    case 'open-chat':
      return openChatTask(command);
    case 'close-chat':
      return closeChatTask(command);
    case 'note-roster':
      return noteRosterTask(command);
    case 'link-accounts':
      return linkAccountsTask(command);
    default:
      return command satisfies never;
  }
}
