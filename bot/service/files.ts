import { FILE_OWNERS } from '../declared/file-owners.ts';
import { withBytes } from '../document/service/stored-bytes.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { FileAsked, FileOf, FileOut, Handled, Upload, Who } from '../ports/service.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';

/** An uploaded file is given to what it belongs to; refused, nothing of it is kept. */
export async function addFile<Of extends FileOf>(
  who: Who,
  upload: Upload<Of>,
  key: string,
  context: Context,
): Promise<Handled> {
  const { documents } = context;
  if (documents === undefined) return { refused: refuse('refusal.no-documents') };
  const { of, place } = upload;
  const owner = FILE_OWNERS[of];
  const row = await owner.mayAdd(who, place, context);
  if (isRefusal(row)) return { refused: row };
  return withBytes(upload, row, { ...context, documents }, (file) =>
    handle(owner.give(place, file, context), who, key, context),
  );
}

/** A file, for whoever may read it now. */
export async function readFile(who: Who, asked: FileAsked, context: Context): Promise<FileOut | Refusal> {
  const found = await FILE_OWNERS[asked.of].mayRead(who, asked, context);
  if (isRefusal(found)) return found;
  const stored = await context.documents?.get(found.document);
  return stored ? { name: found.name, ...stored } : refuse('refusal.unknown-file');
}
