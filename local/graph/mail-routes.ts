import { type Answer, ok } from './answer.ts';
import type { Call } from './call.ts';
import { denied } from './fault.ts';
import type { Message } from './kept.ts';
import { addAttachment, attachInPieces, listAttachments } from './mail/attach.ts';
import { changeMessage, draftMessage, removeMessage } from './mail/draft.ts';
import { listMessages } from './mail/list-messages.ts';
import { mailboxAt, messageAt } from './mail/message-at.ts';
import { sendDraft, sendMail } from './mail/send.ts';
import { showMessage } from './mail/show-message.ts';

const OF_MAILBOX: Record<string, (call: Call, mailbox: string) => Answer> = {
  'GET /messages': listMessages,
  'POST /messages': draftMessage,
  'POST /sendMail': sendMail,
  'GET ': () => {
    throw denied('User.ReadBasic.All is needed.');
  },
};

const OF_MESSAGE: Record<string, (call: Call, message: Message) => Answer> = {
  'GET ': (call, message) => ok(showMessage(call, message)),
  'PATCH ': changeMessage,
  'DELETE ': removeMessage,
  'POST /send': sendDraft,
  'GET /attachments': listAttachments,
  'POST /attachments': addAttachment,
  'POST /attachments/createUploadSession': attachInPieces,
};

const USER = /^\/users\/([^/]+)(\/.*)?$/;
const IN_FOLDER = /^\/mailFolders\/([^/]+)\/messages$/;
const MESSAGE = /^\/messages\/([^/]+)(\/.*)?$/;

/** Null: it is not about a mailbox. */
export function answerMail(call: Call, path: string): Answer | null {
  const [, user, rest = ''] = USER.exec(path) ?? [];
  if (user === undefined) return null;
  const mailbox = mailboxAt(call.world, user);
  const [, folder] = (call.method === 'GET' && IN_FOLDER.exec(rest)) || [];
  if (folder !== undefined) return listMessages(call, mailbox, folder);
  const [, id, tail = ''] = MESSAGE.exec(rest) ?? [];
  if (id === undefined) return OF_MAILBOX[`${call.method} ${rest}`]?.(call, mailbox) ?? null;
  return OF_MESSAGE[`${call.method} ${tail}`]?.(call, messageAt(call.world, mailbox, id)) ?? null;
}
