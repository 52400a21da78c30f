import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { AnswerFile } from '../domain/round/form.ts';
import { addAnswerFile } from '../domain/round/keep-draft.ts';
import type { FileOut, Handled, RoundUpload, Who } from '../ports/service.ts';
import { filesOf, readableFiles, readableMunicipalities } from '../views/round-files.ts';
import { versionsOf } from './answer-versions.ts';
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
  const where = municipality === undefined ? {} : { municipality };
  const setting = { ...settingOf(bundle), draft: () => undefined };
  const asked = { by: reader.actor, roles: [], now: reader.now, ...setting };
  const decided = addAnswerFile(bundle.round, { do: 'add-answer-file', round, field, file, ...where }, asked);
  return decided !== 'repeat' && isRefusal(decided) ? decided : undefined;
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
  const latest = readableFiles(seen.bundle, seen.reader).find(({ id }) => id === file);
  const found = latest ?? (await earlierFile(seen, file, context));
  const stored = found && (await context.documents?.get(found.document));
  return found && stored ? { name: found.name, ...stored } : refuse('refusal.unknown-file');
}

/** A file that an earlier version of an answer names: who sees the answer that stands sees those before it. */
async function earlierFile({ bundle, reader }: SeenRound, file: string, { store }: Context) {
  if (bundle.round.fields.form.every(({ kind }) => kind !== 'file')) return undefined;
  for (const municipality of readableMunicipalities(bundle, reader)) {
    const versions = await versionsOf(bundle.id, municipality, store);
    const files = versions.flatMap(({ answer }): AnswerFile[] => (answer ? filesOf(answer.values) : []));
    const found = files.find(({ id }) => id === file);
    if (found) return found;
  }
  return undefined;
}
