import { mayDo } from '../domain/access.ts';
import { titleOfFile } from '../domain/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { ConsultationUpload, FileOut, Handled, Who } from '../ports/service.ts';
import { seeConsultation, seesPapers } from './ask/consultation.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';
import { withBytes } from './stored-bytes.ts';

/** An uploaded annex of a consultation: the bytes first, then the fact that names them. */
export async function addConsultationFile(
  who: Who,
  { consultation, ...upload }: ConsultationUpload,
  key: string,
  context: Context,
): Promise<Handled> {
  if (context.documents === undefined) return { refused: refuse('refusal.no-documents') };
  const seen = await seeConsultation(who, consultation, context);
  if (isRefusal(seen)) return { refused: seen };
  if (!mayDo('add-consultation-annex', seen.roles)) return { refused: refuse('refusal.secretariat-only') };
  return withBytes(upload, { consultation }, context, (file) => {
    const annex = { title: titleOfFile(file.name), file };
    return handle({ do: 'add-consultation-annex', consultation, annex }, who, key, context);
  });
}

/** An annex's file, for those who see the consultation's papers. */
export async function readConsultationFile(
  who: Who,
  id: string,
  annex: string,
  context: Context,
): Promise<FileOut | Refusal> {
  const seen = await seeConsultation(who, id, context);
  if (isRefusal(seen)) return seen;
  const { consultation, forum } = seen;
  if (!seesPapers(seen)) return refuse('refusal.not-yours-to-see', { forum: forum.shortName });
  const named = consultation.annexes.find((one) => one.id === annex)?.file;
  const file = named && (await context.documents?.get(named.document));
  return named && file ? { name: named.name, ...file } : refuse('refusal.unknown-file');
}
