import { sql } from 'kysely';
import { type Store, StoreError } from '../ports/store.ts';
import { type Committer, openCommitter } from './commit.ts';
import { documentRowsOf } from './document-rows.ts';
import type { FolderWait } from './embedded/lock-when-free.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { migrate } from './migrations/migrate.ts';
import { dropLeases, takeLease } from './outbox/lease.ts';
import { outboxOf } from './outbox.ts';
import { closedRounds } from './queries/closed-rounds.ts';
import { getRow } from './queries/get-row.ts';
import { listRows } from './queries/list-rows.ts';
import { readContents } from './queries/read-contents.ts';
import { readJournal } from './queries/read-journal.ts';
import { replayJournal } from './queries/replay-journal.ts';
import type { Database } from './schema.ts';
import { searchRowsOf } from './search.ts';
import { openServer } from './server/open-server.ts';
import { readKinds } from './statements/read-kinds.ts';
import { asStoreError, wrapped } from './store-error.ts';

export interface StoreOptions {
  /** A PostgreSQL server: postgres://… */
  databaseUrl?: string;
  /** Without a server: the folder of the embedded database, made if it is missing. */
  dataFolder?: string;
  /** For that folder, when another process has it open; absent: it is refused at once. */
  wait?: FolderWait | undefined;
  /** Real time in milliseconds. */
  real: () => number;
  log: (line: object) => void;
  /** Sessions on the server; the embedded database has one. */
  poolSize?: number;
}

/** Opens the database and brings it to this build's shape. Throws StoreError, with what to do where that is known. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { database, alone, unlock, known } = await wrapped(openDatabase(options));
  try {
    await migrate(database, MIGRATIONS);
    if (alone) await dropLeases(database);
  } catch (error) {
    await database.destroy().catch(() => undefined);
    unlock();
    throw asStoreError(known(error));
  }
  return storeOn(database, openCommitter(database, options.log, options.real), unlock);
}

interface Opened {
  database: Database;
  /** No other process has it open: the folder's lock proves that. */
  alone: boolean;
  unlock: () => void;
  /** A failure of the start, in words that say what to do where there are such. */
  known(error: unknown): unknown;
}

async function openDatabase(options: StoreOptions): Promise<Opened> {
  const { databaseUrl, dataFolder, wait, poolSize = 10, log } = options;
  if (databaseUrl) {
    const database = openServer(databaseUrl, poolSize, log);
    return { database, alone: false, unlock: () => undefined, known: (error) => error };
  }
  if (!dataFolder) throw new StoreError('Neither a database address nor a data folder was given');
  // Loaded only here: PGlite is large, and jest can't load it.
  const { openEmbedded } = await import('./embedded/open-embedded.ts');
  return { ...(await openEmbedded(dataFolder, wait)), alone: true };
}

function storeOn(database: Database, committer: Committer, unlock: () => void): Store {
  return {
    commit: (work) => committer.commit(work),
    list: (read) => wrapped(listRows(database, read)),
    rows: (reads) => wrapped(readKinds(database, reads)),
    get: (kind, id) => wrapped(getRow(database, kind, id)),
    closedRounds: (filter) => wrapped(closedRounds(database, filter)),
    contents: (ids) => wrapped(readContents(database, ids)),
    journal: (filter) => wrapped(readJournal(database, filter)),
    replay: (after, most) => wrapped(replayJournal(database, after, most)),
    outbox: outboxOf(database),
    documents: documentRowsOf(database),
    search: searchRowsOf(database),
    leases: { take: (name, holder, ms) => wrapped(takeLease(database, name, holder, ms)) },
    healthy: () => answers(database),
    async close() {
      await committer.close();
      await database.destroy();
      unlock();
    },
  };
}

async function answers(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database);
    return true;
  } catch {
    return false;
  }
}
