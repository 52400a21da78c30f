import pg from 'pg';
import type { Store } from '../../bot/ports/store.ts';
import { openStore } from '../../bot/storage/open-store.ts';
import { describeUnless } from './skipped.ts';

export type StoreName = 'pglite' | 'postgres';

export interface TestStoreOptions {
  log?: (line: object) => void;
  /** PostgreSQL only; the clients of PGlite's socket share one session, so there is one. */
  poolSize?: number;
}

const SHOWN: Record<StoreName, string> = { pglite: 'PGlite', postgres: 'PostgreSQL' };

/** Why there is no PostgreSQL here, or nothing. */
export const noPostgres: string = process.env.SAMVERKAN_TEST_NO_POSTGRES ?? '';

/** The same suite on every store; where PostgreSQL is missing, its half is skipped and counted. */
export function describeStores(title: string, tests: (name: StoreName) => void): void {
  for (const name of ['pglite', 'postgres'] as const)
    describeUnless(name === 'postgres' ? noPostgres : '', SHOWN[name], title, () => tests(name));
}

/** The worker's database of this kind, emptied. */
export async function freshDatabase(name: StoreName): Promise<string> {
  const url = await databaseUrl(name);
  await ask(url, 'drop schema public cascade; create schema public');
  return url;
}

/** A store on a fresh schema. Close it; a second one on the same data is opened with `openStoreAt`. */
export async function openTestStore(name: StoreName, options: TestStoreOptions = {}): Promise<Store> {
  return openStoreAt(name, await freshDatabase(name), options);
}

export async function openStoreAt(name: StoreName, url: string, options: TestStoreOptions = {}): Promise<Store> {
  const poolSize = name === 'pglite' ? 1 : (options.poolSize ?? 4);
  return openStore({ databaseUrl: url, real: Date.now, log: options.log ?? (() => undefined), poolSize });
}

/** Asks the database itself, past the store. On PGlite not while a transaction is under way. */
export async function ask<R = Record<string, unknown>>(
  url: string,
  question: string,
  values?: unknown[],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question, values)).rows as R[];
  } finally {
    await client.end();
  }
}

export async function databaseUrl(name: StoreName): Promise<string> {
  const answer = await fetch(`${process.env.SAMVERKAN_TEST_STORES}/${name}/${process.env.JEST_WORKER_ID}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
