import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { damagedIn, tellsOfDamage } from './damage.ts';
import { embeddedDialect } from './dialect.ts';
import { type FolderWait, lockWhenFree } from './lock-when-free.ts';
import { syncTree } from './sync-tree.ts';
import { SyncedFiles, syncFolder } from './synced-files.ts';

/** PGlite's own start parameters without -F, which switches fsync off, and with the way of flushing that SyncedFiles knows. */
const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

const PARSERS = { [types.INT8]: Number, [types.DATE]: (value: string) => value };

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
    const pglite = await start(folder).catch((cause) => {
      throw damagedIn(folder, cause);
    });
    const known = (error: unknown) => (tellsOfDamage(error) ? damagedIn(folder, error) : error);
    return { database: new Kysely<Tables>({ dialect: embeddedDialect(pglite) }), unlock, known };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Made beside its place and moved there when all of it is on the disk: a start that was cut off leaves no half database. */
async function makeDatabase(dataFolder: string, folder: string): Promise<void> {
  const half = join(dataFolder, 'database-being-made');
  rmSync(half, { recursive: true, force: true });
  const pglite = await start(half);
  await pglite.close();
  syncTree(half);
  renameSync(half, folder);
  syncFolder(dataFolder);
}

async function start(folder: string): Promise<PGlite> {
  return PGlite.create({ fs: new SyncedFiles(folder), startParams: START, parsers: PARSERS });
}
