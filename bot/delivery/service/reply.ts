import type { Address } from '../../ports/messenger.ts';
import type { Drawn } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';

/** Queues what the bot says in a conversation; the same key is the same message. */
export async function queueReply(address: Address, key: string, message: Drawn, context: Context): Promise<void> {
  await context.store.outbox.add({
    key,
    kind: 'reply',
    door: 'teams',
    thread: address.conversation,
    about: { matter: { kind: 'conversation', id: address.conversation }, role: 'reply', standsFor: [] },
    payload: { address, message },
    recipients: [],
  });
  context.nudge('now');
}
