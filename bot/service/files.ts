import { mayDo } from '../domain/access.ts';
import { titleOfFile } from '../domain/file-name.ts';
import type { AgendaItem, Annex } from '../domain/meeting/agenda-item.ts';
import { workingAgenda } from '../domain/meeting/meeting.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { FileOut, Handled, Upload, Who } from '../ports/service.ts';
import { readableAgenda } from '../views/meeting-page.ts';
import { guestItems, meetingRoles } from '../views/meeting-roles.ts';
import { aboutMeeting } from './ask/meeting.ts';
import { see } from './ask/question.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';
import { withBytes } from './stored-bytes.ts';

/** An uploaded annex: the bytes first, then the fact that names them; where that is refused, the bytes go again. */
export async function addAnnexFile(who: Who, upload: Upload, key: string, context: Context): Promise<Handled> {
  if (context.documents === undefined) return { refused: refuse('refusal.no-documents') };
  const seen = await see('meeting', aboutMeeting, who, { id: upload.meeting }, context);
  if (isRefusal(seen)) return { refused: seen };
  const roles = meetingRoles(seen.actor, seen.bundle, context.clock.now());
  if (!mayDo('add-annex', roles)) return { refused: refuse('refusal.secretariat-only') };
  const { meeting, item } = upload;
  return withBytes(upload, { meeting }, context, (file) =>
    handle({ do: 'add-annex', meeting, item, annex: { title: titleOfFile(file.name), file } }, who, key, context),
  );
}

/** An annex's file, for whoever may see its item; a draft's only for those who prepare or approve it. */
export async function readAnnexFile(
  who: Who,
  meeting: string,
  annex: string,
  context: Context,
): Promise<FileOut | Refusal> {
  const seen = await see('meeting', aboutMeeting, who, { id: meeting }, context);
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
