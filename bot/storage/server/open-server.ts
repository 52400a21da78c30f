import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Tables } from '../schema.ts';
import { type StatementNames, statementNames } from './statement-names.ts';

const INT8 = 20;
const DATE = 1082;

/** As the embedded database answers: int8 as a number (ours stay far below 2^53), a date as its text. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === INT8) return Number;
  if (oid === DATE) return (value) => value;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}

/**
 * A PostgreSQL server. Its own limits (ms) end what hangs, so that no session is left with its rows locked;
 * `query_timeout` is the last resort, for a network that has gone silent.
 */
export function openServer(databaseUrl: string, poolSize: number, log: (line: object) => void): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    query_timeout: 20_000,
    keepAlive: true,
    types: { getTypeParser } as pg.CustomTypesConfig,
    application_name: 'samverkan',
  });
  pool.on('error', (error: Error & { code?: string }) => log({ event: 'store.connection-lost', code: error.code }));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withoutBroken(pool, statementNames()) }) });
}

/** A session that failed without the server's own word for it may hang or stand in the middle of a transaction: it goes. */
function withoutBroken(pool: pg.Pool, names: StatementNames): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      let broken = false;
      const lost = () => {
        broken = true;
      };
      client.on('error', lost); // the pool listens only while it has the client itself, and unheard it ends the process
      return {
        async query(text: string, values: unknown[]) {
          try {
            return await client.query({ text, values, ...(values.length > 0 ? names.of(text) : {}) });
          } catch (error) {
            if (names.areRefused(error)) names.stop();
            if (!(error instanceof pg.DatabaseError)) broken = true;
            throw error;
          }
        },
        release() {
          if (!broken) client.off('error', lost);
          client.release(broken);
        },
      } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}
