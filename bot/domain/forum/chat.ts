import { mayDo, type Role } from '../access.ts';
import type { ChatFacts } from '../command.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Chat } from './team.ts';

/** Somebody added the bot to their own chat: keep how to reach them there. */
export function openChat(
  chat: Chat | undefined,
  { account, conversation, serviceUrl }: ChatFacts,
  roles: readonly Role[],
): FactOf<'chat-opened'>[] | Refusal | 'repeat' {
  if (!mayDo('open-chat', roles)) return refuse('refusal.secretariat-only');
  if (chat?.status === 'open' && chat.conversation === conversation && chat.serviceUrl === serviceUrl) return 'repeat';
  return [{ type: 'chat-opened', kind: 'chat', id: account, conversation, words: { serviceUrl } }];
}

export function closeChat(
  account: string,
  chat: Chat | undefined,
  roles: readonly Role[],
): FactOf<'chat-closed'>[] | Refusal | 'repeat' {
  if (!mayDo('close-chat', roles)) return refuse('refusal.secretariat-only');
  return chat?.status === 'open' ? [{ type: 'chat-closed', kind: 'chat', id: account }] : 'repeat';
}
