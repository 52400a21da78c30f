import type { Command } from '../domain/command.ts';
import { refuse } from '../domain/refusal.ts';
import type { Handled, Who } from '../ports/service.ts';
import type { Loaded } from '../ports/store.ts';
import { cardFrom } from './ask/meeting.ts';
import type { Context } from './context.ts';
import { errorLine } from './error-line.ts';
import { isLost, meetingSubject } from './notice-deliveries.ts';
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
    const lost = command.do === 'send-notice' ? await lostRevision(command, context) : undefined;
    let seen: Loaded | undefined;
    const stored = (loaded: Loaded) => {
      seen = loaded;
    };
    const work = workOf(key, who, taskOf(command, lost, context, now), now);
    const done = await context.store.commit({ ...work, stored });
    if ('done' in done) context.nudge(command.do === 'answer-notice' ? 'soon' : 'now');
    if (seen === undefined || command.do !== 'answer-notice') return done;
    return { ...done, card: cardFrom(seen, who, command.meeting, context) };
  } catch (error) {
    context.log.error({ command: command.do, ...errorLine(error) }, 'command failed');
    return { refused: refuse('refusal.unexpected') };
  }
}

/** A press that asks to send once more counts only while the newest post is not known to stand in the channel. */
async function lostRevision(command: Command & { do: 'send-notice' }, { store }: Context): Promise<number | undefined> {
  if (command.again === undefined) return undefined;
  return isLost(await store.outbox.bySubject(meetingSubject(command.meeting))) ? command.again : undefined;
}

function taskOf(command: Command, lost: number | undefined, context: Context, now: Date): Task {
  switch (command.do) {
    case 'send-notice':
      return sendNoticeTask(command, lost, context, now);
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
