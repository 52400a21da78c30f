import type { Answer } from '../answer.ts';
import type { Call } from '../call.ts';
import { badRequest, Fault } from '../fault.ts';
import type { Message } from '../kept.ts';
import { isJson, readJson } from '../read-json.ts';
import type { World } from '../world.ts';
import { newMessage } from './draft.ts';

const accepted: Answer = { status: 202 };

/** Taken, which is not that it was read: the draft lies among what was sent. */
export function sendDraft({ world }: Call, message: Message): Answer {
  if (message.folder !== 'drafts')
    throw new Fault({ status: 400, code: 'ErrorInvalidOperation', message: 'The message is no draft.' });
  leave(world, message, 'sentitems');
  return accepted;
}

export function sendMail({ world, body }: Call, mailbox: string): Answer {
  const asked = readJson(body);
  const message = asked.message ?? asked.Message;
  if (!isJson(message)) throw badRequest('A message is needed.');
  const saved = asked.saveToSentItems ?? asked.SaveToSentItems;
  leave(world, newMessage(world, mailbox, message), saved === false ? 'nowhere' : 'sentitems');
  return accepted;
}

function leave(world: World, message: Message, folder: Message['folder']): void {
  const to = ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap((one) => message.written[one] ?? []);
  if (to.length === 0)
    throw new Fault({ status: 400, code: 'ErrorInvalidRecipients', message: 'At least one recipient is not valid.' });
  const at = world.now().toISOString();
  Object.assign(message, { folder, sentAt: at, changedAt: at, changes: message.changes + 1 });
}
