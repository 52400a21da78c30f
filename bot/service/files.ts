import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { FileAsked, FileOf, FileOut, Handled, Upload, Who } from '../ports/service.ts';
import type { Context } from './context.ts';
import { FILE_OWNERS } from './file-owners/owners.ts';
import { handle } from './handle.ts';
import { withBytes } from './stored-bytes.ts';

/** An uploaded file: the bytes first, then the fact that names them; where that is refused, the bytes go again. */
export async function addFile<Of extends FileOf>(
  who: Who,
  upload: Upload<Of>,
  key: string,
  context: Context,
): Promise<Handled> {
  if (context.documents === undefined) return { refused: refuse('refusal.no-documents') };
  const { of, place } = upload;
  const owner = FILE_OWNERS[of];
  const refused = await owner.mayAdd(who, place, context);
  if (refused) return { refused };
  return withBytes(upload, context, (file) => handle(owner.give(place, file, context), who, key, context));
}

/** A file, for whoever may read it now. */
export async function readFile(who: Who, asked: FileAsked, context: Context): Promise<FileOut | Refusal> {
  const found = await FILE_OWNERS[asked.of].mayRead(who, asked, context);
  if (isRefusal(found)) return found;
  const stored = await context.documents?.get(found.document);
  return stored ? { name: found.name, ...stored } : refuse('refusal.unknown-file');
}
