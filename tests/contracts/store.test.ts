import type { Change, NewFact, Read, Store } from '../../bot/ports/store.ts';
import { MOST_PASSES, MOST_WAITING, StillAsking, StoreError } from '../../bot/ports/store.ts';
import { hashOf } from '../../bot/storage/hash-of.ts';
import { count, counted, delivery, fact, meeting, NOTHING, state, work } from '../support/made-up-work.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const NUL = String.fromCharCode(0);

const onePlan = (id: string): Read => ({ kind: 'plan', ids: [id] });

describeStores('A commit', (name) => {
  let url: string;
  let store: Store;
  let log: { event?: string; key?: string }[];

  beforeEach(async () => {
    log = [];
    url = await freshDatabase(name);
    store = await openStoreAt(name, url, { log: (line) => log.push(line) });
  });
  afterEach(() => store.close());

  const rows = (table: string) => ask(url, `select * from ${table}`);
  const countOf = async (id: string) => ((await store.get('plan', id))?.state as { count: number } | undefined)?.count;

  it('stores states, journal, contents, deliveries and its receipt together', async () => {
    const change: Change = {
      states: [state('plan', 'p', { title: 'Åtgärder' })],
      facts: [{ ...fact('plan', 'p', 'imported', { n: 1 }), words: { topic: 'plan:p', body: { text: 'Hej' } } }],
      deliveries: [delivery('post', { recipients: ['anna', 'bo'] })],
    };
    expect(await store.commit(work({ key: 'k', decide: () => change }))).toEqual({ done: true });
    expect(await store.get('plan', 'p')).toEqual({ id: 'p', version: 1, state: { title: 'Åtgärder' } });
    expect(await store.journal({ most: 10 })).toEqual([
      {
        ...fact('plan', 'p', 'imported', { n: 1, words: { id: 'plan:p/1.0', hash: hashOf({ text: 'Hej' }) } }),
        seq: 1,
        version: 1,
      },
    ]);
    expect(await store.contents(['plan:p/1.0', 'plan:p/1.1'])).toEqual(new Map([['plan:p/1.0', { text: 'Hej' }]]));
    expect(await store.outbox.byKey('post')).toMatchObject({
      status: 'queued',
      payload: { text: 'post' },
      attempts: 0,
    });
    expect(await rows('recipient order by person')).toMatchObject([
      { person: 'anna', status: 'queued' },
      { person: 'bo' },
    ]);
    expect(await rows('receipt')).toMatchObject([{ key: 'k' }]);
  });

  it('writes a content once, and clears a topic of it: within a change, within a group, and later', async () => {
    const said = (n: number, needless: string[] = []) => {
      const words = { topic: 'plan:p/item', body: { n } };
      return { ...fact('plan', 'p', 'said', { n }), words, needless };
    };
    const save = (...facts: NewFact[]) => {
      const decide = () => ({ ...NOTHING, states: [state('plan', 'p', {})], facts });
      return store.commit(
        work({ decide, reads: () => [{ kind: 'plan' }], locks: () => [{ kind: 'plan', id: 'p', mode: 'update' }] }),
      );
    };
    const bodies = async () => (await rows('content order by id')).map(({ id, body }) => [id, body]);
    await save(said(1), said(2, ['plan:p/item']), said(3));
    expect(await bodies()).toEqual([
      ['plan:p/item/1.1', { n: 2 }],
      ['plan:p/item/1.2', { n: 3 }],
    ]);
    await Promise.all([save(said(4)), save(said(5, ['plan:p/item']))]);
    expect(await bodies()).toEqual([['plan:p/item/3.0', { n: 5 }]]);
    await save({ ...fact('plan', 'p', 'emptied'), needless: ['plan:p/item'] });
    expect(await bodies()).toEqual([]);
    expect(await store.journal({ most: 10 })).toHaveLength(6);
  });

  it('rejects a change that would write over a content, and stores nothing of it', async () => {
    const words = { topic: 'plan:p', body: { n: 1 } };
    const change: Change = { ...NOTHING, facts: [{ ...fact('plan', 'p'), words }] };
    expect(await store.commit(work({ decide: () => change }))).toEqual({ done: true });
    await expect(store.commit(work({ decide: () => change }))).rejects.toThrow(StoreError);
    expect(await store.journal({ most: 10 })).toHaveLength(1);
  });

  it('stores nothing of a refused one, not even that it was asked', async () => {
    const refused = { refused: 'refusal.no-seat' as const };
    expect(await store.commit(work({ key: 'k', decide: () => refused }))).toEqual({ refused });
    expect(await rows('receipt')).toEqual([]);
    expect(await store.commit(count('p', { key: 'k' }))).toEqual({ done: true });
  });

  it('carries out the same key once: later, in the same group, and when the decision itself says so', async () => {
    expect(await store.commit(count('p', { key: 'k' }))).toEqual({ done: true });
    expect(await store.commit(count('p', { key: 'k' }))).toEqual({ repeat: true });
    const both = [store.commit(count('p', { key: 'k2' })), store.commit(count('p', { key: 'k2' }))];
    expect(await Promise.all(both)).toEqual([{ done: true }, { repeat: true }]);
    expect(await store.commit(work({ decide: () => 'repeat' }))).toEqual({ repeat: true });
    expect(await countOf('p')).toBe(2);
  });

  it('decides a key anew in the same group when its first was refused', async () => {
    const first = store.commit(work({ key: 'k', decide: () => ({ refused: 'refusal.busy' }) }));
    const second = store.commit(count('p', { key: 'k' }));
    expect([await first, await second]).toMatchObject([{ refused: {} }, { done: true }]);
  });

  it('groups commands that wait into one transaction, and the later ones see the earlier ones', async () => {
    await Promise.all(['a', 'b', 'a', 'c'].map((id) => store.commit(count(id))));
    expect(await countOf('a')).toBe(2);
    expect(await store.get('plan', 'a')).toMatchObject({ version: 2 });
    const transactions = await ask<{ xmin: string }>(url, 'select xmin::text from plan');
    expect(new Set(transactions.map(({ xmin }) => xmin)).size).toBe(1);
    const lines = await store.replay(0, 10);
    expect(lines.map(({ id, version }) => [id, version])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['c', 1],
    ]);
  });

  it('makes a new row of the group visible to a list that it fits, and to nobody who did not ask for it', async () => {
    const answer = work({ decide: () => ({ ...NOTHING, states: [state('rsvp', 'm/s', { meeting: 'm' })] }) });
    const seen: unknown[] = [];
    const look = (meeting: string) =>
      work({
        reads: () => [{ kind: 'rsvp', meeting }],
        decide: (loaded) => {
          seen.push(
            loaded.list('rsvp').map(({ id }) => id),
            loaded.get('rsvp', 'm/s')?.version,
          );
          return NOTHING;
        },
      });
    await Promise.all([answer, look('m'), look('other')].map((one) => store.commit(one)));
    expect(seen).toEqual([['m/s'], 1, [], undefined]);
  });

  it('reads in passes, each from what came before', async () => {
    await store.commit(
      work({
        decide: () => ({
          ...NOTHING,
          states: [state('plan', '1', { next: '2' }), state('plan', '2', { next: '3' }), state('plan', '3', {})],
        }),
      }),
    );
    const path: string[] = [];
    const follow = work({
      reads: (loaded) =>
        ['1', ...loaded.list('plan').flatMap((row) => (row.state as { next?: string }).next ?? [])].map((id) => ({
          kind: 'plan',
          ids: [id],
        })),
      decide: (loaded) => {
        path.push(...loaded.list('plan').map(({ id }) => id));
        return NOTHING;
      },
    });
    await store.commit(follow);
    expect(path).toEqual(['1', '2', '3']);
  });

  it('does not decide on a part of what was asked for: who never stops asking fails alone', async () => {
    const ids = Array.from({ length: MOST_PASSES + 1 }, (_, at) => String(at));
    const plans = ids.map((id) => state('plan', id, { count: 0 }));
    await store.commit(work({ decide: () => ({ ...NOTHING, states: plans }) }));
    const decided: string[] = [];
    const following = (most: number) =>
      work({
        reads: (loaded) => ids.slice(0, Math.min(most, loaded.list('plan').length + 1)).map(onePlan),
        decide: (loaded) => {
          decided.push(...loaded.list('plan').map(({ id }) => id));
          return NOTHING;
        },
      });
    const [within, beyond] = [following(MOST_PASSES), following(MOST_PASSES + 1)];
    const outcomes = await Promise.allSettled([beyond, within, count('p')].map((one) => store.commit(one)));
    expect(outcomes).toMatchObject([
      { reason: expect.any(StillAsking) },
      { value: { done: true } },
      { value: { done: true } },
    ]);
    expect(outcomes[0]).toMatchObject({
      reason: { message: expect.stringContaining(JSON.stringify(onePlan(String(MOST_PASSES)))) },
    });
    expect(decided).toEqual(ids.slice(0, MOST_PASSES));
    expect(log).toMatchObject([{ event: 'store.command-threw', error: 'StillAsking', code: 'plan' }]);
  });

  it('lets one that throws fail alone, wherever it throws, and tells the log without its words', async () => {
    const thrower = (where: 'reads' | 'locks' | 'decide') =>
      count('p', {
        key: `bad-${where}`,
        [where]: () => {
          throw new TypeError(where);
        },
      });
    const bad = [
      thrower('reads'),
      thrower('locks'),
      thrower('decide'),
      count('p', { reads: () => [{ kind: 'rsvp', forum: 'f' }] }),
    ];
    const outcomes = await Promise.allSettled([count('p'), ...bad, count('p')].map((one) => store.commit(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', ...bad.map(() => 'rejected'), 'fulfilled']);
    expect(outcomes[3]).toMatchObject({ reason: new TypeError('decide') });
    expect(await countOf('p')).toBe(2);
    expect(log.map(({ event }) => event)).toEqual(bad.map(() => 'store.command-threw'));
  });

  it('does not let what one could not store leak to the next in its group', async () => {
    const half = count('p', {
      decide: () => ({
        ...NOTHING,
        states: [state('plan', 'p', { count: 5 })],
        facts: [fact('plan', 'p', 'x', { n: 1n })],
      }),
    });
    const outcomes = await Promise.allSettled([half, count('p')].map((one) => store.commit(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await countOf('p')).toBe(1);
  });

  it('lets poison that the database refuses fail alone', async () => {
    const poison = work({
      key: 'poison',
      decide: () => ({ ...NOTHING, states: [state('plan', 'bad', { text: NUL })] }),
    });
    const outcomes = await Promise.allSettled([count('p'), poison, count('p')].map((one) => store.commit(one)));
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: { done: true } },
      { status: 'rejected', reason: expect.any(StoreError) },
      { status: 'fulfilled', value: { done: true } },
    ]);
    expect(await countOf('p')).toBe(2);
    expect(await store.get('plan', 'bad')).toBeUndefined();
    expect(log.map(({ event }) => event)).toEqual(['store.group-failed', 'store.command-failed']);
    expect(await store.healthy()).toBe(true);
  });

  it('answers "busy" beyond 500 that wait, and stores nothing of those', async () => {
    const outcomes = await Promise.all(Array.from({ length: MOST_WAITING + 20 }, () => store.commit(count('p'))));
    const busy = outcomes.filter((outcome) => 'refused' in outcome);
    expect(busy).toEqual(Array(20).fill({ refused: { refused: 'refusal.busy' } }));
    expect(await countOf('p')).toBe(MOST_WAITING);
    expect(await ask(url, 'select count(*)::int as n from receipt')).toEqual([{ n: MOST_WAITING }]);
    expect(await store.commit(count('p'))).toEqual({ done: true });
  });

  it('never overwrites a row that it did not read', async () => {
    await store.commit(count('p'));
    const blind = work({ decide: () => ({ ...NOTHING, states: [state('plan', 'p', { count: 99 })] }) });
    await expect(store.commit(blind)).rejects.toThrow(StoreError);
    expect(await countOf('p')).toBe(1);
  });

  it('withdraws before it adds, in the order of the commands', async () => {
    const waiting = [delivery('post'), delivery('update', { kind: 'update' }), delivery('reply', { kind: 'reply' })];
    await store.commit(work({ decide: () => ({ ...NOTHING, deliveries: waiting }) }));
    const noticed = work({
      decide: () => ({ ...NOTHING, deliveries: [delivery('second'), delivery('update', { kind: 'update' })] }),
    });
    const cancelled = work({
      decide: () => ({ ...NOTHING, withdraw: [meeting('one')], deliveries: [delivery('third')] }),
    });
    await Promise.all([noticed, cancelled].map((one) => store.commit(one)));
    const found = await store.outbox.byMatter(meeting('one'));
    expect(Object.fromEntries(found.map(({ key, status }) => [key, status]))).toEqual({
      post: 'withdrawn',
      update: 'withdrawn',
      reply: 'queued',
      second: 'withdrawn',
      third: 'queued',
    });
  });

  it('stores what waits before it closes, and takes nothing after that', async () => {
    const second = await openStoreAt(name, url);
    const waiting = Promise.all(Array.from({ length: 100 }, () => second.commit(count('p'))));
    await second.close();
    expect(await waiting).toHaveLength(100);
    expect(await countOf('p')).toBe(100);
    await expect(second.commit(count('p'))).rejects.toThrow(StoreError);
  });

  it('reads and commits side by side on a single session', async () => {
    await store.close();
    store = await openStoreAt(name, url, { poolSize: 1 });
    const commits = Array.from({ length: 40 }, () => store.commit(count('p')));
    const lists = Array.from({ length: 40 }, () => store.list({ kind: 'plan' }));
    const claims = store.outbox.lease('teams', 'me').then((token) => store.outbox.claim('teams', String(token), 5));
    await Promise.all([...commits, ...lists, claims, store.healthy()]);
    expect(await countOf('p')).toBe(40);
  });

  it('keeps a decision pure: a state given back is a copy of what was stored', async () => {
    const mine = { count: 1 };
    const first = work({
      reads: () => [{ kind: 'plan', ids: ['p'] }],
      decide: () => ({ ...NOTHING, states: [state('plan', 'p', mine)] }),
    });
    const second = count('p', {
      decide: (loaded) => {
        mine.count = 50;
        return counted(loaded, 'p');
      },
    });
    await Promise.all([first, second].map((one) => store.commit(one)));
    expect(await countOf('p')).toBe(2);
  });
});
