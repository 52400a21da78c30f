import { contentType } from '../../kernel/content-type.ts';
import { fileName } from '../../kernel/file-name.ts';
import { isOneLine } from '../../kernel/mail-address.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { errorLine } from '../../ports/error-line.ts';
import type { AttachedFile, MailAttachment } from '../../ports/mail.ts';
import type { DocumentJob } from '../../ports/papers.ts';
import type { Attempt } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';

const AGAIN_MS = 30_000;

type Made = { bytes: Uint8Array } | Attempt;

/** What goes with a mail, with its bytes; otherwise why it can't go now, or at all. */
export async function attachedFile(
  { name, content }: MailAttachment,
  context: Context,
): Promise<{ attached: AttachedFile } | Attempt> {
  if (!isOneLine(name) || fileName(name) !== name) return { failed: { reason: 'malformed' } };
  const made = 'paper' in content ? await drawn(content.paper, context) : await stored(content, context);
  return 'bytes' in made ? { attached: { name, type: contentType(name), bytes: made.bytes } } : made;
}

async function drawn(paper: DocumentJob, { papers, log }: Context): Promise<Made> {
  try {
    const bytes = await papers.make(paper);
    return isRefusal(bytes) ? { failed: { reason: 'paper' } } : { bytes };
  } catch (error) {
    log.warn(errorLine(error), 'a paper that goes with a mail could not be drawn');
    return { again: { afterMs: AGAIN_MS, reason: 'not-ready' } };
  }
}

type Stored = Exclude<MailAttachment['content'], { paper: DocumentJob }>;

/** Exactly what was to be sent, or nothing: another document than the one that was decided on never goes. */
async function stored({ document, size, hash }: Stored, { documents, log, ...context }: Context): Promise<Made> {
  try {
    const found = documents && (await documents.get(document));
    if (!found) return { failed: { reason: 'document-gone' } };
    if (found.size !== size) return { failed: { reason: 'document-changed' } };
    const bytes = await whole(found.bytes, size);
    if (bytes === null) return { again: { afterMs: AGAIN_MS, reason: 'library' } };
    return context.hash(bytes) === hash ? { bytes } : { failed: { reason: 'document-changed' } };
  } catch (error) {
    log.warn({ document, ...errorLine(error) }, 'a document that goes with a mail could not be fetched');
    return { again: { afterMs: AGAIN_MS, reason: 'library' } };
  }
}

/** Null: it was cut off, or there came more than there is. */
async function whole(parts: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const part of parts) {
    if (at + part.length > size) return null;
    bytes.set(part, at);
    at += part.length;
  }
  return at === size ? bytes : null;
}
