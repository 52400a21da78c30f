import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { damagedIn, tellsOfDamage } from './damage.ts';
import { embeddedDialect } from './dialect.ts';
import { type FolderWait, lockWhenFree } from './lock-when-free.ts';
import { makeDatabase } from './make-database.ts';
import { startPglite } from './start-pglite.ts';

interface Embedded {
  database: Kysely<Tables>;
  unlock: () => void;
  /** The same error, or the one that says what to do where it tells of damaged files: not all of them are read at once. */
  known(error: unknown): unknown;
}

/** PostgreSQL inside this process, in a folder of its own that no other process may have open. */
export async function openEmbedded(dataFolder: string, wait?: FolderWait): Promise<Embedded> {
  const unlock = await lockWhenFree(dataFolder, wait);
  try {
    const folder = join(dataFolder, 'database');
    if (!existsSync(folder)) await makeDatabase(dataFolder, folder);
    const pglite = await startPglite(folder).catch((cause) => {
      throw damagedIn(folder, cause);
    });
    const known = (error: unknown) => (tellsOfDamage(error) ? damagedIn(folder, error) : error);
    return { database: new Kysely<Tables>({ dialect: embeddedDialect(pglite) }), unlock, known };
  } catch (error) {
    unlock();
    throw error;
  }
}
