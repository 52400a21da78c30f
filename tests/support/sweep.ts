import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepDocuments } from '../../bot/document/service/sweep.ts';
import type { Context } from '../../bot/service/context.ts';
import { openDocumentFolder } from '../../local/document-folder.ts';
import type { Product } from './product.ts';
import { ask, openStoreAt } from './stores.ts';

/** A sweep as the service makes it so many days from now. Gives what it says of files that no row names. */
export async function sweepAfter(days: number, product: Product): Promise<object[]> {
  const { documentFolder, databaseUrl } = product;
  const at = new Date(Date.now() - days * 24 * 3600 * 1000);
  for (const name of await filesIn(product)) await utimes(join(documentFolder, name), at, at);
  await ask(databaseUrl, `update document set since = since - make_interval(days => ${days})`);
  const store = await openStoreAt('pglite', databaseUrl);
  const documents = await openDocumentFolder(documentFolder);
  const told: object[] = [];
  const fault = (line: object) => expect(line).toBe(null);
  const log = { info: (line: object) => void told.push(line), warn: fault, error: fault };
  const clock = { now: () => product.clock.now, real: Date.now };
  await sweepDocuments({ store, documents, clock, log } as unknown as Context);
  await store.close();
  return told;
}

/** The ids of the files whose bytes are there. */
export async function filesIn({ documentFolder }: Product): Promise<string[]> {
  return (await readdir(documentFolder)).filter((name) => /^[0-9a-f-]{36}$/.test(name)).sort();
}
