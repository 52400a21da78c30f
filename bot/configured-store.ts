import { join } from 'node:path';
import type { StoreSettings } from './config.ts';
import type { Store } from './ports/store.ts';
import { openStore } from './storage/open-store.ts';

/** Opens the store that the settings name. A laptop's stand-ins have an embedded one of their own. Throws StoreError. */
export function openConfiguredStore(
  { databaseUrl, databasePool, dataFolder, local }: StoreSettings,
  real: () => number,
  log: (line: object) => void,
): Promise<Store> {
  if (databaseUrl !== undefined) return openStore({ databaseUrl, poolSize: databasePool, real, log });
  return openStore({ dataFolder: join(dataFolder, local ? 'local-store' : 'store'), real, log });
}
