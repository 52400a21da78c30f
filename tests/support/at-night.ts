import { reconciling } from '../../bot/document/service/jobs/reconcile.ts';
import type { Library } from '../../bot/ports/library.ts';
import { beside } from './beside.ts';
import type { Product } from './product.ts';
import type { StoreName } from './stores.ts';

/** The hourly look at an instant, as another instance of the service does it: once each night it looks up what is filed. */
export async function lookAtNight(product: Product, store: StoreName, library: Library, at: string): Promise<void> {
  product.clock.now = new Date(at);
  const { context, close } = await beside(product, store, library);
  await reconciling.run(context, new AbortController().signal).finally(close);
}
