import { createHash, randomUUID } from 'node:crypto';
import { reconciling } from '../../bot/document/service/jobs/reconcile.ts';
import type { Library } from '../../bot/ports/library.ts';
import { createReading } from '../../bot/reading/create-reading.ts';
import type { Context } from '../../bot/service/context.ts';
import type { Product } from './product.ts';
import { openStoreAt, type StoreName } from './stores.ts';

/** The hourly look at an instant, as another instance of the service does it: once each night it looks up what is filed. */
export async function lookAtNight(product: Product, store: StoreName, library: Library, at: string): Promise<void> {
  product.clock.now = new Date(at);
  const opened = await openStoreAt(store, product.databaseUrl);
  const reading = createReading();
  const nothing = () => undefined;
  const context = {
    ...{ store: opened, reading, library, random: randomUUID },
    clock: { now: () => new Date(at), real: Date.now },
    log: { info: nothing, warn: nothing, error: nothing },
    hash: (...parts: (string | Uint8Array)[]) =>
      parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
  } as unknown as Context;
  try {
    await reconciling.run(context, new AbortController().signal);
  } finally {
    await reading.stop();
    await opened.close();
  }
}
