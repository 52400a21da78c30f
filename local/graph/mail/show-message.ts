import { createHash } from 'node:crypto';
import type { Call } from '../call.ts';
import { guidOf, movingId } from '../ids.ts';
import type { KeptAttachment, Message } from '../kept.ts';
import { isJson, textIn } from '../read-json.ts';

const PREVIEW = 255;
/** What Graph leaves out unless it is asked for. */
const ON_DEMAND = ['internetMessageHeaders', 'uniqueBody'];

/** The id stays for those who ask for that; for all others it changes when the message is sent. */
export const shownId = ({ headers }: Call, { id, folder }: Message) =>
  /IdType\s*=\s*"ImmutableId"/i.test(headers.prefer ?? '') ? id : movingId(id, folder);

export function showMessage(call: Call, message: Message): Record<string, unknown> {
  const whole = wholeMessage(call, message);
  const wanted = (call.query.get('$select') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const shown = Object.entries(whole).filter(([key]) => {
    if (key === 'id' || key === '@odata.etag') return true;
    return wanted.length > 0 ? wanted.includes(key) : !ON_DEMAND.includes(key);
  });
  return Object.fromEntries(shown);
}

function wholeMessage(call: Call, message: Message) {
  const { mailbox, written, attachments, createdAt, changedAt, sentAt, folder } = message;
  const changeKey = createHash('sha256').update(`${message.id}/${message.changes}`).digest('base64');
  const { singleValueExtendedProperties: _hidden, ...said } = written;
  const content = textIn(written.body, 'content') ?? '';
  const us = { emailAddress: { name: mailbox, address: mailbox } };
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id: shownId(call, message),
    createdDateTime: createdAt,
    lastModifiedDateTime: changedAt,
    receivedDateTime: sentAt ?? createdAt,
    sentDateTime: sentAt ?? createdAt,
    changeKey,
    categories: [],
    importance: 'normal',
    conversationId: guidOf(`conversation ${message.id}`),
    parentFolderId: guidOf(`${mailbox} ${folder}`),
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    toRecipients: [],
    subject: '',
    body: { contentType: 'text', content: '' },
    isRead: true,
    ...said,
    bodyPreview: content.slice(0, PREVIEW),
    hasAttachments: attachments.some((one) => !one.isInline),
    internetMessageId: message.internetMessageId,
    isDraft: folder === 'drafts',
    from: isJson(said.from) ? said.from : us,
    sender: us,
  };
}

/** Without its bytes: a list of attachments tells what there is. */
export const showAttachment = ({ id, name, contentType, size, isInline }: KeptAttachment, at: string) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  id,
  name,
  contentType,
  size,
  isInline,
  lastModifiedDateTime: at,
});
