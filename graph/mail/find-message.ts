import { type Desk, within } from './desk.ts';
import { markedWith } from './reference.ts';

export interface Message {
  id: string;
  draft: boolean;
}

/** Everything in the mailbox that was made under this reference. */
export async function findMessages(reference: string, desk: Desk): Promise<Message[]> {
  const query = { $filter: markedWith(reference), $select: 'id,isDraft', $top: '10' };
  const found: Message[] = [];
  for await (const one of desk.client.each(
    'find-message',
    { mailbox: desk.mailbox },
    { query, ...within(desk, 6_000) },
  ))
    found.push(messageOf(one));
  return found;
}

export async function readMessage(message: string, desk: Desk): Promise<Message> {
  const filling = { mailbox: desk.mailbox, message };
  const how = { query: { $select: 'id,isDraft' }, ...within(desk, 3_000) };
  return messageOf((await desk.client.call('read-message', filling, how)).json());
}

/** What does not say that it is sent is not taken for sent. */
export function messageOf({ id, isDraft }: Record<string, unknown>): Message {
  return { id: String(id), draft: isDraft !== false };
}
