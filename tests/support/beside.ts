import { createHash, randomUUID } from 'node:crypto';
import { FILINGS } from '../../bot/declared/filings.ts';
import type { Library } from '../../bot/ports/library.ts';
import { createPapers } from '../../bot/printing/create-papers.ts';
import { createReading } from '../../bot/reading/create-reading.ts';
import type { Context } from '../../bot/service/context.ts';
import { openDocumentFolder } from '../../local/document-folder.ts';
import type { Product } from './product.ts';
import { openStoreAt, type StoreName } from './stores.ts';

/** Another instance of the service beside a product, as far as what it files goes: on its database, its clock and a library. */
export async function beside(
  product: Product,
  store: StoreName,
  library: Library,
): Promise<{ context: Context; close(): Promise<void> }> {
  const opened = await openStoreAt(store, product.databaseUrl);
  const [reading, papers] = [createReading(), createPapers()];
  const nothing = () => undefined;
  const context = {
    ...{ store: opened, reading, papers, library, filings: FILINGS, random: randomUUID },
    documents: await openDocumentFolder(product.documentFolder),
    clock: { now: () => product.clock.now, real: Date.now },
    log: { info: nothing, warn: nothing, error: nothing },
    hash: (...parts: (string | Uint8Array)[]) =>
      parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
  } as unknown as Context;
  return {
    context,
    close: async () => {
      await Promise.all([reading.stop(), papers.stop()]);
      await opened.close();
    },
  };
}
