import { accountsOf } from '../../forum/service/bodies.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Loaded, NewDelivery, Read } from '../../ports/store.ts';
import type { ToldTo } from './told-to.ts';

interface OpenChat {
  account: string;
  conversation: string;
  serviceUrl: string;
}

/** What must be read to know which chats people have with the bot, as far as it is known yet. */
export function chatReads(persons: readonly string[], loaded: Loaded): Read[] {
  if (persons.length === 0) return [];
  const accounts = persons.flatMap((person) => accountsOf(loaded, person)).sort();
  return [
    { kind: 'account', persons: [...persons] },
    ...(accounts.length > 0 ? [{ kind: 'chat' as const, ids: accounts }] : []),
  ];
}

/** The open chats that somebody has with the bot, of those that were read. */
export function chatsOf(person: string, loaded: Loaded): OpenChat[] {
  return accountsOf(loaded, person).flatMap((account) => {
    const chat = loaded.get('chat', account)?.state;
    return chat?.status === 'open' ? [{ account, conversation: chat.conversation, serviceUrl: chat.serviceUrl }] : [];
  });
}

/** `key`: of the card, whichever chat it comes in. `to`: where it is drawn anew for whom it was sent to. */
interface CardInChats extends Pick<NewDelivery, 'key' | 'about'> {
  to?: ToldTo;
  /** Undefined: there is nothing to say in it. */
  draw(account: string): Drawn | undefined;
}

/** A card in each chat that somebody has with the bot; nothing where they have none. */
export function inTheirChats(person: string, after: Loaded, { key, about, to, draw }: CardInChats): NewDelivery[] {
  return chatsOf(person, after).flatMap(({ account, conversation, serviceUrl }): NewDelivery[] => {
    const message = draw(account);
    if (message === undefined) return [];
    const address = { serviceUrl, conversation, channel: false };
    const payload = { address, message, ...(to ? { to } : {}) };
    const sent = { kind: 'personal', door: 'teams', thread: conversation, about, payload } as const;
    return [{ key: `${key}:${account}`, ...sent, recipients: [person] }];
  });
}
