import { GraphFault } from '../fault.ts';
import { type Desk, within } from './desk.ts';
import { readMessage } from './find-message.ts';

/** Of one that is a draft still. One that can't be removed lies in the mailbox's drafts, and goes nowhere. */
export async function removeDraft(message: string, desk: Desk): Promise<void> {
  try {
    const { draft } = await readMessage(message, desk);
    const how = { once: true, ...within(desk, 3_000) };
    if (draft) await desk.client.call('remove-message', { mailbox: desk.mailbox, message }, how);
  } catch (fault) {
    if (!(fault instanceof GraphFault)) throw fault;
    desk.around.log.warn(fault.line(), 'graph: a draft was left');
  }
}
