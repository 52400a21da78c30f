import { fileName } from '../../kernel/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Documents, DocumentTooBig } from '../../ports/documents.ts';
import type { Handled } from '../../ports/service.ts';
import type { DocumentOwner } from '../../ports/store.ts';
import type { Context, Digest } from '../../service/context.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import { KIND_WORDS, kindOfFile } from '../texts/kinds.ts';
import { asItsKind, NotItsKind } from './file-heads.ts';
import { removeBytes } from './remove-bytes.ts';

/** 25 MB. */
const LARGEST_FILE = 25 * 1024 * 1024;

interface Sent {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

type Having = Context & { documents: Documents };

/**
 * First the row that says what is coming, then the bytes, then the fact that names them, whose commit keeps the row. Where
 * that is refused, the bytes go again; where the service stops half way, the sweep takes them a day later.
 */
export async function withBytes(
  sent: Sent,
  owner: DocumentOwner,
  context: Having,
  keep: (file: StoredFile) => Promise<Handled>,
): Promise<Handled> {
  const document = context.documents.fresh();
  const stored = await store(document, sent, owner, context);
  const handled = isRefusal(stored) ? { refused: stored } : await keep(stored);
  if (isRefusal(stored) || isUnneeded(handled)) await giveUp(document, context);
  return handled;
}

/** Whether a fact that was answered with `unexpected` is stored nobody knows: its bytes are left to the sweep. */
function isUnneeded(handled: Handled): boolean {
  return 'refused' in handled ? handled.refused.refused !== 'refusal.unexpected' : 'repeat' in handled;
}

/** What its name does not say to be a document is not taken in, nor what its first bytes deny. */
async function store(
  document: string,
  sent: Sent,
  owner: DocumentOwner,
  context: Having,
): Promise<StoredFile | Refusal> {
  const { documents, store: rows, log } = context;
  const name = fileName(sent.name);
  const kind = kindOfFile(name);
  if (kind === undefined) return refuse('refusal.file-kind', { name, kinds: KIND_WORDS });
  const digest = context.digest();
  try {
    await rows.documents.expect(document, owner);
    const size = await documents.put(document, digested(asItsKind(sent.bytes, kind), digest), LARGEST_FILE);
    return size > 0 ? { document, name, size, hash: digest.hex() } : refuse('refusal.file-empty');
  } catch (error) {
    if (error instanceof NotItsKind) return refuse('refusal.file-not-its-kind', { name });
    if (error instanceof DocumentTooBig)
      return refuse('refusal.file-too-big', { most: String(LARGEST_FILE / 1024 / 1024) });
    const { name: fault, code } = error as NodeJS.ErrnoException;
    if (code === 'ECONNRESET') log.info({ owner }, 'an upload was broken off');
    else log.error({ owner, error: fault, code }, 'an upload could not be stored');
    return refuse('refusal.unexpected');
  }
}

async function* digested(bytes: AsyncIterable<Uint8Array>, digest: Digest): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    digest.add(part);
    yield part;
  }
}

async function giveUp(document: string, context: Having): Promise<void> {
  try {
    if (await context.store.documents.giveUp(document)) await removeBytes(document, context);
  } catch {
    // Its row stands: the sweep takes it.
  }
}
