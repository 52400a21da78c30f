import { type Migration, Migrator, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Brings the database to this build's shape. Several processes may start at once: the Migrator takes a lock. */
export async function migrate(database: Database, migrations: Record<string, Migration>): Promise<void> {
  if (await allExecuted(database, Object.keys(migrations))) return;
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/**
 * Asked first because the Migrator refuses a database that a newer build has migrated further, and then a roll-back to
 * this build could not start. Newer migrations only expand, so what they made is harmless here.
 */
async function allExecuted(database: Database, names: string[]): Promise<boolean> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(database);
  if (!tables[0]?.there) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const executed = new Set(rows.map((row) => row.name));
  return names.every((name) => executed.has(name));
}
