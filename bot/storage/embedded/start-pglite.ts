import { PGlite, types } from '@electric-sql/pglite';
import { SyncedFiles } from './synced-files.ts';

/**
 * PGlite's own start parameters without -F, which switches fsync off, and with the way of flushing that SyncedFiles knows.
 * The files stand in the system's cache already: PostgreSQL's own 128 MB of them would be held twice.
 */
const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
];

const PARSERS = { [types.INT8]: Number, [types.DATE]: (value: string) => value };

/** PostgreSQL in this process, on a folder that is made where it is missing. */
export function startPglite(folder: string): Promise<PGlite> {
  return PGlite.create({ fs: new SyncedFiles(folder), startParams: START, parsers: PARSERS });
}
