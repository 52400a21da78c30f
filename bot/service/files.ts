import { mayDo } from '../domain/access.ts';
import { fileName, titleOfFile } from '../domain/file-name.ts';
import type { AgendaItem, Annex, StoredFile } from '../domain/meeting/agenda-item.ts';
import { workingAgenda } from '../domain/meeting/meeting.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { DocumentTooBig } from '../ports/documents.ts';
import type { FileOut, Handled, Upload, Who } from '../ports/service.ts';
import { readableAgenda } from '../views/meeting-page.ts';
import { guestItems, meetingRoles } from '../views/meeting-roles.ts';
import { seeMeeting } from './ask/meeting.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';

/** 25 MB. */
export const LARGEST_ANNEX = 25 * 1024 * 1024;

/** An uploaded annex: the bytes first, then the fact that names them; where that is refused, the bytes go again. */
export async function addAnnexFile(who: Who, upload: Upload, key: string, context: Context): Promise<Handled> {
  const { documents } = context;
  if (documents === undefined) return { refused: refuse('refusal.no-documents') };
  const seen = await seeMeeting('meeting', who, upload.meeting, context);
  if (isRefusal(seen)) return { refused: seen };
  const roles = meetingRoles(seen.actor, seen.bundle, context.clock.now());
  if (!mayDo('add-annex', roles)) return { refused: refuse('refusal.secretariat-only') };
  const stored = await storeUpload(upload, { meeting: upload.meeting }, context);
  if (isRefusal(stored)) return { refused: stored };
  const title = titleOfFile(stored.name);
  const { meeting, item } = upload;
  const handled = await handle({ do: 'add-annex', meeting, item, annex: { title, file: stored } }, who, key, context);
  if (isUnneeded(handled)) await documents.remove(stored.document).catch(() => undefined);
  return handled;
}

/** Whether a fact that was answered with `unexpected` is stored nobody knows: its bytes are left to the sweep. */
export function isUnneeded(handled: Handled): boolean {
  return 'refused' in handled ? handled.refused.refused !== 'refusal.unexpected' : 'repeat' in handled;
}

/** The bytes of an upload, stored under an id of our own. `about`: ids for the log. */
export async function storeUpload(
  upload: Pick<Upload, 'name' | 'bytes'>,
  about: object,
  { documents, log }: Context,
): Promise<StoredFile | Refusal> {
  try {
    const kept = await documents?.put(upload.bytes, LARGEST_ANNEX);
    if (kept === undefined) return refuse('refusal.no-documents');
    if (kept.size > 0) return { ...kept, name: fileName(upload.name) };
    await documents?.remove(kept.document);
    return refuse('refusal.file-empty');
  } catch (error) {
    if (error instanceof DocumentTooBig) {
      return refuse('refusal.file-too-big', { most: String(LARGEST_ANNEX / 1024 / 1024) });
    }
    const { name, code } = error as NodeJS.ErrnoException;
    if (code === 'ECONNRESET') log.info(about, 'an upload was broken off');
    else log.error({ ...about, error: name, code }, 'an upload could not be stored');
    return refuse('refusal.unexpected');
  }
}

/** An annex's file, for whoever may see its item; a draft's only for those who prepare or approve it. */
export async function readAnnexFile(
  who: Who,
  meeting: string,
  annex: string,
  context: Context,
): Promise<FileOut | Refusal> {
  const seen = await seeMeeting('meeting', who, meeting, context);
  if (isRefusal(seen)) return seen;
  const { bundle, actor } = seen;
  const roles = meetingRoles(actor, bundle, context.clock.now());
  const approves = roles.includes('chair') && bundle.forum.rules.chairApprovesAgenda;
  const prepares = roles.includes('secretariat') || approves;
  const mine = roles.every((role) => role === 'item-guest') ? guestItems(actor, bundle) : null;
  const sent = readableAgenda(bundle, { guestOnly: mine !== null, prepares });
  const items = prepares ? [...sent, ...workingAgenda(bundle.meeting, bundle.forum.standingAgenda)] : sent;
  const found = annexIn(items, annex, mine);
  const file = found?.file && (await context.documents?.get(found.file.document));
  return found?.file && file ? { name: found.file.name, ...file } : refuse('refusal.unknown-file');
}

function annexIn(items: readonly AgendaItem[], annex: string, mine: string[] | null): Annex | undefined {
  const seen = items.filter(({ id }) => mine === null || mine.includes(id));
  return seen.flatMap((item) => item.annexes).find(({ id }) => id === annex);
}
