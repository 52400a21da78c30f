import { type Migration, sql } from 'kysely';
import { MIGRATIONS } from '../../bot/storage/migrations/list.ts';
import { migrate } from '../../bot/storage/migrations/migrate.ts';
import { openServer } from '../../bot/storage/server/open-server.ts';
import { count } from '../support/made-up-work.ts';
import { describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const NEWER: Migration = {
  async up(database) {
    await sql`create table something_new (id text)`.execute(database);
  },
};

describeStores('A database', (name) => {
  const migrateTo = async (url: string, migrations: Record<string, Migration>) => {
    const database = openServer(url, 1, () => undefined);
    try {
      await migrate(database, migrations);
    } finally {
      await database.destroy();
    }
  };

  it('that a newer build has migrated still opens with this one, so a roll-back starts', async () => {
    const url = await freshDatabase(name);
    await migrateTo(url, { ...MIGRATIONS, '9999-newer': NEWER });
    const store = await openStoreAt(name, url);
    expect(await store.commit(count('p'))).toEqual({ done: true });
    await store.close();
  });

  it('is migrated once, and keeps its rows', async () => {
    const url = await freshDatabase(name);
    const first = await openStoreAt(name, url);
    await first.commit(count('p'));
    await first.close();
    await migrateTo(url, { ...MIGRATIONS, '9999-newer': NEWER });
    const second = await openStoreAt(name, url);
    expect(await second.get('plan', 'p')).toMatchObject({ version: 1 });
    await second.close();
  });

  it('that has a history this build does not know, and lacks some of its own, is refused', async () => {
    const url = await freshDatabase(name);
    await migrateTo(url, { '0000-other': NEWER });
    await expect(openStoreAt(name, url)).rejects.toThrow(/0000-other/);
  });
});
