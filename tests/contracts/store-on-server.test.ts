import type { Store, Work } from '../../bot/ports/store.ts';
import { StoreError } from '../../bot/ports/store.ts';
import { openStore } from '../../bot/storage/open-store.ts';
import { type CuttingProxy, openCuttingProxy } from '../support/cutting-proxy.ts';
import { count, counted, NOTHING, state, work } from '../support/made-up-work.ts';
import { describeUnless } from '../support/skipped.ts';
import { ask, freshDatabase, noPostgres, openStoreAt } from '../support/stores.ts';

const countOf = async (store: Store, id: string) =>
  ((await store.get('plan', id))?.state as { count: number } | undefined)?.count;

describeUnless(noPostgres, 'PostgreSQL', 'Two processes on one server', () => {
  let url: string;
  let one: Store;
  let other: Store;

  beforeEach(async () => {
    url = await freshDatabase('postgres');
    [one, other] = await Promise.all([openStoreAt('postgres', url), openStoreAt('postgres', url)]);
  });
  afterEach(() => Promise.all([one.close(), other.close()]));

  const both = (makeWork: (index: number) => Work, times: number) =>
    Promise.all(Array.from({ length: times }, (_, index) => (index % 2 ? one : other).commit(makeWork(index))));

  it('keep both when they change the same rows, whatever the order in which they want them', async () => {
    await one.commit(count('a'));
    await one.commit(count('b'));
    const ids = (index: number) => (index % 2 ? ['a', 'b'] : ['b', 'a']);
    const crossing = (index: number) =>
      work({
        reads: () => [{ kind: 'plan', ids: ids(index) }],
        locks: () => ids(index).map((id) => ({ kind: 'plan', id, mode: 'update' })),
        decide: (loaded) => {
          const [a, b] = [counted(loaded, 'a'), counted(loaded, 'b')];
          return { ...NOTHING, states: [...a.states, ...b.states], facts: [...a.facts, ...b.facts] };
        },
      });
    await both(crossing, 200);
    expect([await countOf(one, 'a'), await countOf(one, 'b')]).toEqual([201, 201]);
  });

  it('keep both when they make the same row, which nobody could lock', async () => {
    for (let round = 0; round < 20; round += 1) {
      await both(() => count(`new-${round}`), 8);
      expect(await countOf(one, `new-${round}`)).toBe(8);
    }
    const lines = await one.journal({ kinds: ['plan'], most: 1000 });
    expect(new Set(lines.map(({ id, version }) => `${id} ${version}`)).size).toBe(160);
  });

  it('keep both when they change a row that neither locked', async () => {
    await one.commit(count('p'));
    await Promise.all([one, other].map((store) => store.commit(count('p', { locks: () => [] }))));
    expect(await countOf(one, 'p')).toBe(3);
  });

  it('carry out the same key once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await both(() => count('p', { key: `k${round}` }), 2);
      expect(outcomes).toEqual(expect.arrayContaining([{ done: true }, { repeat: true }]));
    }
    expect(await countOf(one, 'p')).toBe(20);
  });

  it('carry out the same key once where nothing is locked', async () => {
    const blind = (key: string) => (index: number) =>
      work({ key, decide: () => ({ ...NOTHING, states: [state('plan', `${key}-${index}`, {})] }) });
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await both(blind(`k${round}`), 2);
      expect(outcomes).toEqual(expect.arrayContaining([{ done: true }, { repeat: true }]));
    }
    expect(await one.list({ kind: 'plan' })).toHaveLength(10);
  });

  it('start together on an empty database', async () => {
    await freshDatabase('postgres');
    const stores = await Promise.all([openStoreAt('postgres', url), openStoreAt('postgres', url)]);
    expect(await Promise.all(stores.map((store) => store.healthy()))).toEqual([true, true]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('a share lock holds back a change, and many may share', async () => {
    await one.commit(count('m'));
    const sharing = (index: number) =>
      work({
        reads: () => [{ kind: 'plan', ids: ['m'] }],
        locks: () => [{ kind: 'plan', id: 'm', mode: 'share' }],
        decide: () => ({ ...NOTHING, states: [state('rsvp', `m/${index}`, { meeting: 'm' })] }),
      });
    await Promise.all([both(sharing, 40), both(() => count('m'), 20)]);
    expect(await countOf(one, 'm')).toBe(21);
    expect(await one.list({ kind: 'rsvp', meeting: 'm' })).toHaveLength(40);
  });
});

describeUnless(noPostgres, 'PostgreSQL', 'A server that goes away', () => {
  let proxy: CuttingProxy;
  let store: Store;
  let log: { event?: string }[];

  beforeEach(async () => {
    log = [];
    proxy = await openCuttingProxy(await freshDatabase('postgres'));
    store = await openStoreAt('postgres', proxy.url, { log: (line) => log.push(line) });
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
  });

  it.each(['before', 'after'] as const)(
    'cut %s the commit was heard: each command is stored once and answered',
    async (where) => {
      await store.commit(count('p'));
      proxy.cutNextCommit(where);
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => store.commit(count('p'))));
      expect(outcomes).toEqual(Array(5).fill({ done: true }));
      expect(await countOf(store, 'p')).toBe(6);
      expect(log).toMatchObject([{ event: 'store.group-failed', error: 'CommitUnknown' }]);
    },
  );

  it('rejects with StoreError while it is away, and works again when it is back', async () => {
    proxy.goAway();
    await expect(store.commit(count('p'))).rejects.toThrow(StoreError);
    await expect(store.list({ kind: 'plan' })).rejects.toThrow(StoreError);
    await expect(store.outbox.lease('teams', 'me')).rejects.toThrow(StoreError);
    expect(await store.healthy()).toBe(false);
    proxy.comeBack();
    expect(await store.commit(count('p'))).toEqual({ done: true });
  });

  it('survives that the server ends its idle sessions', async () => {
    await store.commit(count('p'));
    await ask(proxy.url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samverkan'");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await store.commit(count('p'))).toEqual({ done: true });
    expect(log).toContainEqual({ event: 'store.connection-lost', code: '57P01' });
  });

  it('refuses to open where no server answers', async () => {
    const nowhere = openStore({
      databaseUrl: 'postgres://samverkan@127.0.0.1:1/none',
      real: Date.now,
      log: () => undefined,
    });
    await expect(nowhere).rejects.toThrow(StoreError);
  });
});
