import { join } from 'node:path';
import type { StoreSettings } from './config.ts';
import type { Store } from './ports/store.ts';
import { type FolderWait, lockWhenFree } from './storage/embedded/lock-when-free.ts';
import { openStore } from './storage/open-store.ts';

/** Opens the store that the settings name. A laptop's stand-ins have an embedded one of their own. Throws StoreError. */
export function openConfiguredStore(
  settings: StoreSettings,
  real: () => number,
  log: (line: object) => void,
  wait?: FolderWait,
): Promise<Store> {
  const { databaseUrl, databasePool } = settings;
  if (databaseUrl !== undefined) return openStore({ databaseUrl, poolSize: databasePool, real, log });
  return openStore({ dataFolder: folderOf(settings), wait, real, log });
}

/** Waits until no other process has the store's folder open. Throws StoreInUse. */
export async function storeIsFree(settings: StoreSettings, wait: FolderWait): Promise<void> {
  if (settings.databaseUrl !== undefined) return;
  const unlock = await lockWhenFree(folderOf(settings), wait);
  unlock();
}

function folderOf({ dataFolder, local }: StoreSettings): string {
  return join(dataFolder, local ? 'local-store' : 'store');
}
