import { createLooks, type Looks } from '../../../bot/delivery/service/looks.ts';
import { type Attempt, type Outbox, type Store, StoreError } from '../../../bot/ports/store.ts';
import type { Context } from '../../../bot/service/context.ts';
import { delivery, NOTHING, work } from '../../support/made-up-work.ts';
import { describeStores, openTestStore } from '../../support/stores.ts';

const SENT: Attempt = { sent: { conversation: 'c', activity: 'a' } };

describeStores('A door’s looks at the outbox', (name) => {
  let store: Store;
  let posted: string[];
  let looks: Looks;
  /** The store as it is while a wire to it breaks: before the question is heard, or before its answer is. */
  let breaks: { [Q in 'claim' | 'record']?: 'before' | 'after' };

  beforeEach(async () => {
    store = await openTestStore(name);
    posted = [];
    breaks = {};
    looks = open();
  });
  afterEach(() => store.close());

  function open(): Looks {
    const { outbox } = store;
    const broken: Outbox = {
      ...outbox,
      claim: (door, token, most) => through('claim', () => outbox.claim(door, token, most)),
      record: (id, token, attempt) => through('record', () => outbox.record(id, token, attempt)),
    };
    const quiet = () => undefined;
    const post = async (_: unknown, { text }: { text: string }) => {
      posted.push(text);
      return SENT;
    };
    const context = {
      store: { ...store, outbox: broken },
      random: () => crypto.randomUUID(),
      log: { info: quiet, warn: quiet, error: quiet },
      messenger: { post },
    } as unknown as Context;
    return createLooks('teams', 8, context);
  }

  async function through<T>(question: 'claim' | 'record', ask: () => Promise<T>): Promise<T> {
    const where = breaks[question];
    if (where === 'before') throw new StoreError('cut');
    const answer = await ask();
    if (where === 'after') throw new StoreError('cut');
    return answer;
  }

  const queue = (...keys: string[]) => {
    const message = (key: string) => delivery(key, { kind: 'reply', payload: { message: { text: key } } });
    return store.commit(work({ decide: () => ({ ...NOTHING, deliveries: keys.map(message) }) }));
  };
  const stands = async (key: string) => (await store.outbox.byKey(key))?.status;

  it.each(['before', 'after'] as const)(
    'record what was sent as soon as the store answers, cut %s it heard, and send nothing more of the thread until then',
    async (where) => {
      await queue('a', 'b');
      breaks.record = where;
      expect(await looks.next()).toBe('store-away');
      expect(await looks.next()).toBe('store-away');
      expect(posted).toEqual(['a']);
      breaks = {};
      expect(await looks.next()).toBe('messages');
      expect(await stands('a')).toBe('sent');
      expect(posted).toEqual(['a', 'b']);
    },
  );

  it.each(['before', 'after'] as const)('send at once what was claimed, cut %s the claim was heard', async (where) => {
    await queue('a');
    breaks.claim = where;
    expect(await looks.next()).toBe('store-away');
    expect(posted).toEqual([]);
    breaks = {};
    expect(await looks.next()).toBe('messages');
    expect(posted).toEqual(['a']);
    expect(await stands('a')).toBe('sent');
  });

  it('record what is left when they end, and give the lease back', async () => {
    await queue('a');
    breaks.record = 'before';
    await looks.next();
    breaks = {};
    await looks.end();
    expect(await stands('a')).toBe('sent');
    expect(await open().next()).toBe('nothing');
  });
});
