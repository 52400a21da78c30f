import { rolesOf } from '../../domain/asking/relation.ts';
import type { Command } from '../../domain/command.ts';
import { closeChat, openChat } from '../../domain/forum/chat.ts';
import type { Chat } from '../../domain/forum/team.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Task } from '../task.ts';

function chatOf(loaded: Loaded, account: string): Chat | undefined {
  return loaded.get('chat', account)?.state;
}

export function openChatTask({ chat }: Command & { do: 'open-chat' }): Task {
  return {
    reads: () => [],
    locks: () => [{ kind: 'chat', id: chat.account, mode: 'update' }],
    decide: (loaded, actor) => openChat(chatOf(loaded, chat.account), chat, rolesOf(actor, [], '')),
  };
}

export function closeChatTask({ account }: Command & { do: 'close-chat' }): Task {
  return {
    reads: () => [],
    locks: () => [{ kind: 'chat', id: account, mode: 'update' }],
    decide: (loaded, actor) => closeChat(account, chatOf(loaded, account), rolesOf(actor, [], '')),
  };
}
