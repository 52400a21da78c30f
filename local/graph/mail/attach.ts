import { type Answer, created, ok } from '../answer.ts';
import type { Call } from '../call.ts';
import { badRequest, Fault } from '../fault.ts';
import { attachmentId } from '../ids.ts';
import type { KeptAttachment, Message } from '../kept.ts';
import { isJson, type Json, readJson, textIn } from '../read-json.ts';
import { newUploadSession, showSession } from '../upload-session.ts';
import type { World } from '../world.ts';
import { accessDenied } from './message-at.ts';
import { showAttachment } from './show-message.ts';

const MOST_INLINE = 3 * 1024 * 1024;
const MOST = 150 * 1024 * 1024;

export function listAttachments(_call: Call, { attachments, changedAt }: Message): Answer {
  return ok({ value: attachments.map((one) => showAttachment(one, changedAt)) });
}

export function addAttachment({ world, body }: Call, message: Message): Answer {
  const attachment = readAttachment(world, readJson(body));
  keep(message, attachment);
  return created(showAttachment(attachment, message.changedAt));
}

/** One that comes whole, in the same request as what it belongs to. */
export function readAttachment(world: World, asked: Json): KeptAttachment {
  const name = textIn(asked, 'name');
  const content = textIn(asked, 'contentBytes');
  if (name === undefined || content === undefined || !/fileAttachment$/.test(textIn(asked, '@odata.type') ?? ''))
    throw badRequest('A file attachment has a name and contentBytes.');
  const bytes = Buffer.from(content, 'base64');
  if (bytes.byteLength > MOST_INLINE) throw tooBig();
  return stored(world, { name, contentType: textIn(asked, 'contentType'), inline: asked.isInline === true }, bytes);
}

/** A larger one comes in pieces, and is there with the last of them. */
export function attachInPieces({ world, body }: Call, message: Message): Answer {
  const asked = readJson(body);
  const item = asked.attachmentItem ?? asked.AttachmentItem;
  const name = textIn(item, 'name');
  const size = isJson(item) ? item.size : undefined;
  if (name === undefined || typeof size !== 'number') throw badRequest('An attachment item has a name and a size.');
  if (size > MOST) throw tooBig();
  const finish = (whole: Uint8Array): Answer => {
    keep(message, stored(world, { name, contentType: textIn(item, 'contentType'), inline: false }, whole));
    return { status: 201, headers: { location: `${world.options.origin}/local/sharepoint/attachment` } };
  };
  // Outlook names the next byte without a dash, and answers each piece with 200.
  const session = newUploadSession(world.real, { finish, expected: String, partial: 200 });
  world.uploads.set(session.id, session);
  return created({ uploadUrl: world.addresses.address(`attach/${session.id}`), ...showSession(session) });
}

function stored(
  world: World,
  { name, contentType, inline }: { name: string; contentType: string | undefined; inline: boolean },
  bytes: Uint8Array,
): KeptAttachment {
  const kept = { id: attachmentId(), name, contentType: contentType ?? 'application/octet-stream', isInline: inline };
  return { ...kept, blob: world.blobs.put(bytes), size: bytes.byteLength };
}

function keep(message: Message, attachment: KeptAttachment): void {
  if (message.folder !== 'drafts') throw accessDenied();
  message.attachments.push(attachment);
  message.changes += 1;
}

const tooBig = () =>
  new Fault({ status: 413, code: 'ErrorMessageSizeExceeded', message: 'The attachment is larger than is allowed.' });
