import { fileName } from '../domain/file-name.ts';
import type { StoredFile } from '../domain/meeting/agenda-item.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { DocumentTooBig } from '../ports/documents.ts';
import type { Handled } from '../ports/service.ts';
import type { Context } from './context.ts';

/** 25 MB. */
const LARGEST_FILE = 25 * 1024 * 1024;

interface Sent {
  /** Ids, for the log. */
  place: object;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The bytes first, then the fact that names them; where that is refused, the bytes go again. */
export async function withBytes(
  sent: Sent,
  context: Context,
  keep: (file: StoredFile) => Promise<Handled>,
): Promise<Handled> {
  const stored = await store(sent, context);
  if (isRefusal(stored)) return { refused: stored };
  const handled = await keep(stored);
  if (isUnneeded(handled)) await context.documents?.remove(stored.document).catch(() => undefined);
  return handled;
}

/** Whether a fact that was answered with `unexpected` is stored nobody knows: its bytes are left to the sweep. */
function isUnneeded(handled: Handled): boolean {
  return 'refused' in handled ? handled.refused.refused !== 'refusal.unexpected' : 'repeat' in handled;
}

async function store({ place, name, bytes }: Sent, { documents, log }: Context): Promise<StoredFile | Refusal> {
  try {
    const kept = await documents?.put(bytes, LARGEST_FILE);
    if (kept === undefined) return refuse('refusal.no-documents');
    if (kept.size > 0) return { ...kept, name: fileName(name) };
    await documents?.remove(kept.document);
    return refuse('refusal.file-empty');
  } catch (error) {
    if (error instanceof DocumentTooBig)
      return refuse('refusal.file-too-big', { most: String(LARGEST_FILE / 1024 / 1024) });
    const { name: fault, code } = error as NodeJS.ErrnoException;
    if (code === 'ECONNRESET') log.info(place, 'an upload was broken off');
    else log.error({ ...place, error: fault, code }, 'an upload could not be stored');
    return refuse('refusal.unexpected');
  }
}
