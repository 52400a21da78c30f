import { MATTERS } from '../../bot/declared/matters.ts';
import { redrawAtRest } from '../../bot/delivery/service/jobs/redraw-at-rest.ts';
import type { Product } from './product.ts';
import { openStoreAt, type StoreName } from './stores.ts';
import { type Said, watchWire } from './wire.ts';

export interface AtRest {
  /** What was redrawn in Teams since the last time somebody asked. */
  redrawn(): Promise<string[]>;
  /** The hourly look at an instant, and what it had redrawn. */
  rest(at: string): Promise<string[]>;
}

/** Looks at what a product has redrawn, and does what it does by itself by night. */
export function atRest(product: Product, store: StoreName): AtRest {
  const wire: Said[] = watchWire(product.connector.server);
  const redrawn = async () => {
    await product.settled();
    return wire.splice(0).flatMap(({ op, body }) => (op === 'update' ? [body] : []));
  };
  const rest = async (at: string) => {
    product.clock.now = new Date(at);
    const opened = await openStoreAt(store, product.databaseUrl);
    const clock = { now: () => new Date(at), real: Date.now };
    await redrawAtRest({ store: opened, clock, nudge: () => undefined, matters: MATTERS }).finally(() =>
      opened.close(),
    );
    return redrawn();
  };
  return { redrawn, rest };
}
