import { errorLine } from '../../ports/error-line.ts';
import type { Context } from '../../service/context.ts';
import { removeBytes } from './remove-bytes.ts';

/** An upload that nobody has named after this many hours was cut off. */
const COMING_HOURS = 24;
const MOST_TOLD = 10;

/**
 * Removes the files that every owner has let go of, and uploads that were cut off: what the rows of documents say, and
 * nothing else. A file without a row is told of and left: nobody knows whether it is needed.
 */
export async function sweepDocuments(context: Context): Promise<void> {
  if (context.documents === undefined) return;
  try {
    for (const document of await context.store.documents.loose(COMING_HOURS)) await remove(document, context);
    const strangers = await strangersIn(context);
    const told = { files: strangers.length, documents: strangers.slice(0, MOST_TOLD) };
    if (strangers.length > 0) context.log.info(told, 'files that no row names are left where they are');
  } catch (error) {
    context.log.warn(errorLine(error), 'files could not be swept; the next time will');
  }
}

/** One that can't be removed keeps its row, and the others go. */
async function remove(document: string, context: Context): Promise<void> {
  await removeBytes(document, context).catch((error: unknown) =>
    context.log.warn({ document, ...errorLine(error) }, 'a file could not be removed; the next sweep tries again'),
  );
}

async function strangersIn({ documents, store, clock }: Context): Promise<string[]> {
  const before = clock.real() - COMING_HOURS * 3600 * 1000;
  const files = (await documents?.list()) ?? [];
  return store.documents.unknown(files.filter(({ at }) => at.getTime() < before).map(({ document }) => document));
}
