import { type Answer, created, nothing, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { badRequest } from '../fault.ts';
import { messageId } from '../ids.ts';
import type { Message } from '../kept.ts';
import { isJson, type Json, readJson, textIn } from '../read-json.ts';
import type { World } from '../world.ts';
import { readAttachment } from './attach.ts';
import { accessDenied } from './message-at.ts';
import { showMessage } from './show-message.ts';

export function draftMessage(call: Call, mailbox: string): Answer {
  const message = newMessage(call.world, mailbox, readJson(call.body));
  call.world.late.arrived(message);
  return created(showMessage(call, message));
}

export function newMessage(world: World, mailbox: string, asked: Json): Message {
  const { attachments, internetMessageId, ...written } = asked;
  const given = Array.isArray(attachments) ? attachments.filter(isJson) : [];
  const id = messageId();
  const at = world.now().toISOString();
  const message: Message = {
    id,
    mailbox,
    folder: 'drafts',
    createdAt: at,
    changedAt: at,
    changes: 1,
    internetMessageId:
      textIn({ internetMessageId }, 'internetMessageId') ?? `<${id.slice(-20, -1)}@${mailbox.split('@')[1]}>`,
    written,
    attachments: given.map((one) => readAttachment(world, one)),
  };
  world.store.kept.messages.push(message);
  return message;
}

/** What may still be changed of a message that is no draft; from 2026-12-31 nothing else without another permission. */
const OF_ANY = ['isRead', 'categories', 'flag'];

export function changeMessage(call: Call, message: Message): Answer {
  const { attachments, internetMessageId, ...asked } = readJson(call.body);
  if (message.folder !== 'drafts' && Object.keys(asked).some((one) => !OF_ANY.includes(one))) throw accessDenied();
  if (attachments !== undefined) throw badRequest('Attachments are added one by one.');
  if (typeof internetMessageId === 'string') message.internetMessageId = internetMessageId;
  Object.assign(message.written, asked);
  message.changes += 1;
  message.changedAt = call.world.now().toISOString();
  return ok(showMessage(call, message));
}

export function removeMessage({ world }: Call, message: Message): Answer {
  const { kept } = world.store;
  kept.messages.splice(kept.messages.indexOf(message), 1);
  return nothing;
}
