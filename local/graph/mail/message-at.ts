import { Fault } from '../fault.ts';
import { movingId } from '../ids.ts';
import type { Message } from '../kept.ts';
import { decoded } from '../place.ts';
import type { World } from '../world.ts';

/** The mailbox, where the app may reach it. */
export function mailboxAt(world: World, segment: string): string {
  const mailbox = decoded(segment).toLowerCase();
  if (!world.mailboxes.has(mailbox)) throw accessDenied();
  return mailbox;
}

/** By the id that stays, or by the one that it has where it lies now. */
export function messageAt({ store }: World, mailbox: string, segment: string): Message {
  const id = decoded(segment);
  const message = store.kept.messages.find(
    (one) => one.mailbox === mailbox && (one.id === id || movingId(one.id, one.folder) === id),
  );
  if (!message)
    throw new Fault({
      status: 404,
      code: 'ErrorItemNotFound',
      message: 'The specified object was not found in the store.',
    });
  return message;
}

export const accessDenied = () =>
  new Fault({ status: 403, code: 'ErrorAccessDenied', message: 'Access is denied. Check credentials and try again.' });
