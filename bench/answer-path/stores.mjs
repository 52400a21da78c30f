import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres } from '../../tests/support/global-find-postgres.mjs';
import { cpuMsBelow } from './processes.mjs';

/** Every press of a notice is another (person, meeting); a Round is answered again and again, each time by another command. */
const DISTINCT = { 'notice-answered': 'id', 'round-answered': 'work_key', 'filing-filed': 'id' };
const acknowledged = (type) =>
  `select count(*)::int as lines, count(distinct ${DISTINCT[type]})::int as answers from journal where type = '${type}'`;

const DURABLE = fileURLToPath(new URL('../../tests/support/crash/durable-postgres.mjs', import.meta.url));

/**
 * Where the service built in `root` keeps its data; an embedded store is opened again by what belongs to that build.
 * `answers` counts the journal's answers of a type, once the service has stopped.
 */
export async function embeddedStore(root, folder) {
  return {
    name: 'embedded',
    settings: { DATA_DIR: folder },
    cpuMs: () => 0,
    async answers(type = 'notice-answered') {
      const look = join(root, 'tests', 'support', 'crash', 'look.mjs');
      const args = [look, root, join(folder, 'store'), JSON.stringify([acknowledged(type)])];
      const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
      return JSON.parse(stdout)[0][0];
    },
    close: async () => undefined,
  };
}

/** A PostgreSQL of the bench's own, on a temporary folder, with its flushes to the disk on; or why there is none. */
export async function serverStore() {
  const { missing } = findPostgres();
  if (missing) return { missing };
  const child = fork(DURABLE, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  const ended = gone.then(([code]) => Promise.reject(new Error(`PostgreSQL did not start (${code})`)));
  const [address] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return {
    name: 'postgresql',
    settings: { DATABASE_URL: address },
    cpuMs: () => cpuMsBelow(child.pid),
    async answers(type = 'notice-answered') {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      const { rows } = await client.query(acknowledged(type));
      await client.end();
      return rows[0];
    },
    async close() {
      child.disconnect();
      await gone;
    },
  };
}
