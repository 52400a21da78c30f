import { NewerSchemaError, schemaOf } from '../../bot/declared/lift.ts';
import type { NewState, Store } from '../../bot/ports/store.ts';
import { StoreError } from '../../bot/ports/store.ts';
import { count, NOTHING, work } from '../support/made-up-work.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const DEFINITION = { id: 'm1', forum: 'lg', when: { date: '2024-02-16' } };
const FIRST = {
  status: 'noticed',
  definition: DEFINITION,
  revision: 2,
  noticedAt: '2024-01-29T07:00:00.000Z',
  agenda: [],
};
const TODAY = { ...FIRST, edition: 0, numbered: 0, agendaEdition: 0, post: 2, first: [] };

describeStores('A row of an older or a newer shape', (name) => {
  let url: string;
  let store: Store;
  let log: { event?: string; error?: string }[];

  beforeEach(async () => {
    log = [];
    url = await freshDatabase(name);
    store = await openStoreAt(name, url, { log: (line) => log.push(line) });
    await ask(url, 'insert into meeting (id, version, schema, state) values ($1, 7, 1, $2)', ['m1', FIRST]);
  });
  afterEach(() => store.close());

  it('comes in today’s shape whichever way it is read, and stays as it is', async () => {
    const row = { id: 'm1', version: 7, state: TODAY };
    expect(await store.get('meeting', 'm1')).toEqual(row);
    expect(await store.list({ kind: 'meeting', forum: 'lg' })).toEqual([row]);
    expect(await store.rows([{ kind: 'meeting' }])).toEqual([{ kind: 'meeting', row }]);
    const seen: unknown[] = [];
    const look = work({
      locks: () => [{ kind: 'meeting', id: 'm1', mode: 'share' }],
      decide: (loaded) => {
        seen.push(loaded.get('meeting', 'm1'));
        return NOTHING;
      },
    });
    await store.commit(look);
    expect(seen).toEqual([row]);
    expect(await ask(url, 'select schema, state from meeting')).toEqual([{ schema: 1, state: FIRST }]);
  });

  it('is written with its kind’s number of today once something changes it', async () => {
    const change = work({
      reads: () => [{ kind: 'meeting', ids: ['m1'] }],
      locks: () => [{ kind: 'meeting', id: 'm1', mode: 'update' }],
      decide: (loaded) => {
        const states = loaded.list('meeting').map(({ id, state }): NewState => ({ kind: 'meeting', id, state }));
        return { ...NOTHING, states };
      },
    });
    expect(await store.commit(change)).toEqual({ done: true });
    const rows = await ask(url, 'select version, schema, state from meeting');
    expect(rows).toEqual([{ version: 8, schema: schemaOf('meeting'), state: TODAY }]);
    await store.commit(count('p'));
    expect(await ask(url, 'select schema from plan')).toEqual([{ schema: schemaOf('plan') }]);
  });

  it('that a newer version wrote is refused, and only to whoever reads it', async () => {
    await ask(url, `update meeting set schema = ${schemaOf('meeting') + 1}`);
    await expect(store.get('meeting', 'm1')).rejects.toMatchObject({ cause: expect.any(NewerSchemaError) });
    const reading = work({ reads: () => [{ kind: 'meeting' }], decide: () => NOTHING });
    const outcomes = await Promise.allSettled([reading, count('p')].map((one) => store.commit(one)));
    expect(outcomes).toEqual([
      { status: 'rejected', reason: expect.any(StoreError) },
      { status: 'fulfilled', value: { done: true } },
    ]);
    expect(log).toMatchObject([
      { event: 'store.group-failed' },
      { event: 'store.command-failed', error: 'NewerSchemaError' },
    ]);
  });
});
