import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { StoreDamaged } from '../../ports/store.ts';
import type { Tables } from '../schema.ts';
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

/** PostgreSQL inside this process, in a folder of its own that no other process may have open. */
export async function openEmbedded(
  dataFolder: string,
  wait?: FolderWait,
): Promise<{ database: Kysely<Tables>; unlock: () => void }> {
  const unlock = await lockWhenFree(dataFolder, wait);
  try {
    const folder = join(dataFolder, 'database');
    if (!existsSync(folder)) await makeDatabase(dataFolder, folder);
    const pglite = await start(folder).catch((cause) => {
      throw new StoreDamaged(damaged(folder), { cause });
    });
    return { database: new Kysely<Tables>({ dialect: embeddedDialect(pglite) }), unlock };
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

function damaged(folder: string): string {
  return (
    `Databasen i ${folder} går inte att öppna: dess filer är skadade, saknas eller får inte läsas. De ligger kvar, och uppladdade filer är orörda. ` +
    'Flytta undan mappen, lägg tillbaka den från den senaste säkerhetskopian och starta igen. ' +
    'Finns det inget i den som du behöver, flytta bara undan den: då börjar Samverkan om från samarbetets mapp. / ' +
    'The database there cannot be opened: its files are damaged, missing or not allowed to be read. They are left where they are, and uploaded files are untouched. ' +
    'Move the folder aside, put it back from the latest backup and start again. ' +
    'If you need nothing in it, only move it aside: Samverkan then begins anew from the cooperation folder.'
  );
}
