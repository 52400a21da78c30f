import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** The answer to COMMIT did not come, or was an error: what was to be stored may be there or not. */
export class CommitUnknown extends Error {
  override name = 'CommitUnknown';
}

/** The database could not even be asked to begin: it is away, and trying one by one would only take longer. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/**
 * Everything inside goes through the given transaction: a question on the database itself would wait for ever where
 * there is one session.
 */
export async function inTransaction<T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  let begun = false;
  const outcome = database.connection().execute(async (session) => {
    await sql`begin`.execute(session);
    begun = true;
    const result = await work(session).catch((error: unknown) => rollBack(session, error));
    await sql`commit`.execute(session).catch((cause: unknown) => {
      throw new CommitUnknown('The outcome of a commit is unknown', { cause });
    });
    return result;
  });
  return outcome.catch((cause: unknown) => {
    throw begun ? cause : new Unreachable('The database does not answer', { cause });
  });
}

/** If the session is gone, the database has rolled back by itself. */
async function rollBack(session: Database, error: unknown): Promise<never> {
  await sql`rollback`.execute(session).catch(() => undefined);
  throw error;
}
