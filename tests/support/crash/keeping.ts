import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { StoreName } from '../stores.ts';

/** Where the service under test keeps its data, and a way to look at it past the service. */
export interface Keeping {
  settings: Record<string, string>;
  /** Asks the database, which the service must not be using where it is an embedded one. */
  look(statements: string[]): Promise<Row[][]>;
  close(): Promise<void>;
}
export type Row = Record<string, unknown>;

export function openKeeping(store: StoreName, product: string): Promise<Keeping> {
  return store === 'pglite' ? embedded(product) : server();
}

async function embedded(product: string): Promise<Keeping> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-data-'));
  return {
    settings: { DATA_DIR: folder },
    async look(statements) {
      const args = [join(__dirname, 'look.mjs'), product, join(folder, 'store'), JSON.stringify(statements)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28, timeout: 30_000 });
      return JSON.parse(stdout);
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function server(): Promise<Keeping> {
  const child = fork(join(__dirname, 'durable-postgres.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  const [address] = await Promise.race([
    once(child, 'message'),
    gone.then(([code]) => Promise.reject(new Error(`PostgreSQL did not start (${code})`))),
  ]);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const ask = async (statement: string): Promise<Row[]> => (await client.query(statement)).rows;
  return {
    settings: { DATABASE_URL: address },
    async look(statements) {
      const answers: Row[][] = [];
      for (const statement of statements) answers.push(await ask(statement));
      return answers;
    },
    close: async () => {
      await client.end();
      child.disconnect();
      await gone;
    },
  };
}
