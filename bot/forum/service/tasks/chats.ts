import type { CommandOf } from '../../../declared/decide.ts';
import type { Loaded } from '../../../ports/store.ts';
import { askedAnywhere } from '../../../service/asked.ts';
import type { Means } from '../../../service/means.ts';
import type { Task } from '../../../service/task.ts';
import { closeChat, openChat } from '../../domain/chat.ts';
import type { Chat } from '../../domain/team.ts';

function chatOf(loaded: Loaded, account: string): Chat | undefined {
  return loaded.get('chat', account)?.state;
}

export function openChatTask(command: CommandOf<'open-chat'>, { now }: Means): Task {
  const { account } = command.chat;
  return {
    reads: () => [],
    locks: () => [{ kind: 'chat', id: account, mode: 'update' }],
    decide: (loaded, by) => openChat(chatOf(loaded, account), command, askedAnywhere(by, now)),
  };
}

export function closeChatTask(command: CommandOf<'close-chat'>, { now }: Means): Task {
  const { account } = command;
  return {
    reads: () => [],
    locks: () => [{ kind: 'chat', id: account, mode: 'update' }],
    decide: (loaded, by) => closeChat(chatOf(loaded, account), command, askedAnywhere(by, now)),
  };
}
