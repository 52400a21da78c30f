import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres } from '../../tests/support/global-find-postgres.mjs';
import { cpuMsBelow } from './processes.mjs';

const ACKNOWLEDGED = `select count(*)::int as lines, count(distinct id)::int as answers from journal
  where type = 'notice-answered'`;

/** Where a service of the bench keeps its data. `answers` counts the journal's answers, once the service has stopped. */
export async function embeddedStore(root, folder) {
  return {
    name: 'embedded',
    settings: { DATA_DIR: folder },
    cpuMs: () => 0,
    async answers() {
      const look = join(root, 'tests', 'support', 'crash', 'look.mjs');
      const args = [look, root, join(folder, 'store'), JSON.stringify([ACKNOWLEDGED])];
      const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
      return JSON.parse(stdout)[0][0];
    },
    close: async () => undefined,
  };
}

/** A PostgreSQL of the bench's own, on a temporary folder, with its flushes to the disk on; or why there is none. */
export async function serverStore(root) {
  const { missing } = findPostgres();
  if (missing) return { missing };
  const script = join(root, 'tests', 'support', 'crash', 'durable-postgres.mjs');
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  const ended = gone.then(([code]) => Promise.reject(new Error(`PostgreSQL did not start (${code})`)));
  const [address] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return {
    name: 'postgresql',
    settings: { DATABASE_URL: address },
    cpuMs: () => cpuMsBelow(child.pid),
    async answers() {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      const { rows } = await client.query(ACKNOWLEDGED);
      await client.end();
      return rows[0];
    },
    async close() {
      child.disconnect();
      await gone;
    },
  };
}
