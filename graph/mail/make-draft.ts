import type { AttachedFile, ReadyMail } from '../../bot/ports/mail.ts';
import { type Desk, within } from './desk.ts';
import { type Message, messageOf } from './find-message.ts';
import { markOf, REFERENCE } from './reference.ts';

/** Graph takes 4 MB at once, in which a document takes four thirds of its size: just under 3 MB. */
const LARGEST_REQUEST = 4 * 1024 * 1024;
const AROUND = 8 * 1024;

/** Whether its document goes along with the draft; what is larger goes in parts. */
export function isInline({ bytes }: AttachedFile, text: string): boolean {
  const written = Buffer.byteLength(JSON.stringify(text));
  return 4 * Math.ceil(bytes.length / 3) + written + AROUND <= LARGEST_REQUEST;
}

/** A draft, whole but for a large document. Nothing of it can have left. */
export async function makeDraft(mail: ReadyMail, desk: Desk): Promise<Message> {
  const json = draftOf(mail);
  const answer = await desk.client.call('draft-message', { mailbox: desk.mailbox }, { json, ...within(desk, 8_000) });
  return messageOf(answer.json());
}

function draftOf({ to, subject, text, reference, attached }: ReadyMail): object {
  return {
    subject,
    body: { contentType: 'text', content: text },
    toRecipients: [{ emailAddress: { address: to } }],
    singleValueExtendedProperties: [{ id: REFERENCE, value: markOf(reference) }],
    ...(attached && isInline(attached, text) ? { attachments: [inlineOf(attached)] } : {}),
  };
}

function inlineOf({ name, type, bytes }: AttachedFile): object {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name,
    contentType: type,
    contentBytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
}
