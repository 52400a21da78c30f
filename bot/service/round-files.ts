import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { addAnswerFile } from '../domain/round/keep-draft.ts';
import type { FileOut, Handled, RoundUpload, Who } from '../ports/service.ts';
import { readableFiles } from '../views/round-files.ts';
import { type SeenRound, seeRound } from './ask/round.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';
import { withBytes } from './stored-bytes.ts';
import { settingOf } from './work/round.ts';

/** A file that belongs to an answer: it stands in the municipality's draft until an answer names it. */
export async function addRoundFile(who: Who, upload: RoundUpload, key: string, context: Context): Promise<Handled> {
  if (context.documents === undefined) return { refused: refuse('refusal.no-documents') };
  const seen = await seeRound(who, upload.round, 'sv', context);
  if (isRefusal(seen)) return { refused: seen };
  const refused = refusedAnyhow(seen, upload);
  if (refused) return { refused };
  const { round, field, municipality } = upload;
  const where = municipality === undefined ? {} : { municipality };
  // Lower case: it stands in addresses.
  const id = `f-${context.random().toLowerCase()}`;
  return withBytes(upload, { round }, context, (stored) =>
    handle({ do: 'add-answer-file', round, field, file: { id, ...stored }, ...where }, who, key, context),
  );
}

/** Asked before anything of the file is taken in; how many files there are is left to the command, which knows of repeats. */
function refusedAnyhow(
  { bundle, reader }: SeenRound,
  { round, field, municipality }: RoundUpload,
): Refusal | undefined {
  const file = { id: '', name: '', size: 0, document: '' };
  const asked = { field, file, ...(municipality === undefined ? {} : { municipality }) };
  const setting = { ...settingOf(bundle), draft: () => undefined };
  const decided = addAnswerFile(round, bundle.round, asked, setting, reader.actor, reader.now);
  return isRefusal(decided) ? decided : undefined;
}

/** A file of an answer, for whoever sees that answer; a draft's for the municipality itself and the secretariat. */
export async function readRoundFile(
  who: Who,
  round: string,
  file: string,
  context: Context,
): Promise<FileOut | Refusal> {
  const seen = await seeRound(who, round, 'sv', context);
  if (isRefusal(seen)) return seen;
  const found = readableFiles(seen.bundle, seen.reader).find(({ id }) => id === file);
  const stored = found && (await context.documents?.get(found.document));
  return found && stored ? { name: found.name, ...stored } : refuse('refusal.unknown-file');
}
