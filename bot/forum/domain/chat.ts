import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import type { Chat } from './team.ts';

/** Somebody added the bot to their own chat: keep how to reach them there. */
export const openChat: Decide<'open-chat', Chat | undefined> = (chat, command, asked) => {
  const { account, conversation, serviceUrl } = command.chat;
  const denied = secretariatOnly('open-chat', asked);
  if (denied) return denied;
  if (chat?.status === 'open' && chat.conversation === conversation && chat.serviceUrl === serviceUrl) return 'repeat';
  return [{ type: 'chat-opened', kind: 'chat', id: account, conversation, words: { serviceUrl } }];
};

export const closeChat: Decide<'close-chat', Chat | undefined> = (chat, { account }, asked) => {
  const denied = secretariatOnly('close-chat', asked);
  if (denied) return denied;
  return chat?.status === 'open' ? [{ type: 'chat-closed', kind: 'chat', id: account }] : 'repeat';
};
