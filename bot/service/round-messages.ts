import { holdersOn } from '../domain/asking/seats.ts';
import type { Chat } from '../domain/forum/team.ts';
import { lift } from '../domain/lift.ts';
import type { Loaded, NewDelivery, Read } from '../ports/store.ts';
import { accountsOf } from './bundle.ts';
import { roundBundleOf } from './round-bundle.ts';

/** The accounts and chats of those who may have to be told what became of an answer. */
export function toldReads(id: string, loaded: Loaded, now: Date): Read[] {
  const bundle = roundBundleOf(loaded, id, now);
  if (bundle === undefined) return [];
  const givers = [...bundle.contributions.values()].flatMap(({ person }) => person ?? []);
  const persons = [...new Set([...givers, ...holdersOn(bundle.seats, bundle.today)])].sort();
  const accounts = persons.flatMap((person) => accountsOf(loaded, person)).sort();
  return [
    ...(persons.length > 0 ? [{ kind: 'account' as const, persons }] : []),
    ...(accounts.length > 0 ? [{ kind: 'chat' as const, ids: accounts }] : []),
  ];
}

/** A message in each open chat that a person has with the bot. */
export function inTheirChats(
  person: string,
  key: string,
  subject: string,
  draw: (account: string) => object,
  after: Loaded,
): NewDelivery[] {
  return accountsOf(after, person).flatMap((account) => {
    const row = after.get('chat', account);
    const chat = row && lift<Chat>(row);
    if (chat?.status !== 'open') return [];
    const { conversation, serviceUrl } = chat;
    return [
      {
        key: `${key}:${account}`,
        kind: 'personal' as const,
        door: 'teams' as const,
        thread: conversation,
        subject,
        payload: { address: { serviceUrl, conversation, channel: false }, message: draw(account) },
        recipients: [person],
      },
    ];
  });
}
