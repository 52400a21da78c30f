import type { Kind } from '../../bot/declared/states.ts';
import { FILTERS, type FilterColumn } from '../../bot/ports/filters.ts';
import type { NewState, Read, Store } from '../../bot/ports/store.ts';
import { tableOf } from '../../bot/storage/schema.ts';
import { fact, NOTHING, state, work } from '../support/made-up-work.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const meeting = (id: string, forum: string, date: string, endDate?: string): NewState =>
  state('meeting', id, { status: 'planned', definition: { id, forum, when: { date, ...(endDate && { endDate }) } } });
const seat = (id: string, forum: string, ...holders: object[]): NewState =>
  state('seat', id, { definition: { id, forum, holders } });
const filed = (forum: string, date: string) => ({ forum, date, about: `${forum}-${date}` });

const STATES: NewState[] = [
  meeting('lg-1', 'lg', '2024-02-16'),
  meeting('lg-2', 'lg', '2024-03-20', '2024-03-21'),
  meeting('ssk-1', 'ssk', '2024-03-21'),
  state('meeting', 'ssk-2', {
    status: 'planned',
    definition: { forum: 'ssk', when: { date: '2024-01-10' } },
    items: [{ guests: ['eva'] }],
  }),
  state('meeting', 'ssk-3', { status: 'removed' }),
  seat('s1', 'lg', { person: 'anna', assistant: 'bo' }, { person: 'eva' }),
  seat('s2', 'ssk', { person: 'anna' }),
  seat('s3', 'ssk'),
  state('office', 'o1', { definition: { forum: 'lg' } }),
  state('calendar-entry', 'e1', { definition: { forum: 'ssk' } }),
  state('calendar-entry', 'e2', { definition: {} }),
  state('team', 't1', { forum: 'lg' }),
  state('team', 't2', { forum: null }),
  state('extra-request', 'x1', { status: 'open', forum: 'ssk' }),
  state('extra-request', 'x2', { status: 'closed', forum: 'ssk' }),
  state('rsvp', 'lg-1/s1', { meeting: 'lg-1' }),
  state('rsvp', 'lg-2/s1', { meeting: 'lg-2' }),
  state('minutes', 'lg-1', { forum: 'lg', date: '2024-02-16', status: 'draft' }),
  state('minutes', 'ssk-1', { forum: 'ssk', date: '2024-03-21', status: 'verified' }),
  state('minutes-item', 'lg-1/p1', { meeting: 'lg-1', item: 'p1' }),
  state('minutes-item', 'ssk-1/p1', { meeting: 'ssk-1', item: 'p1' }),
  state('date-poll', 'q1', { status: 'open', fields: { forum: 'lg' } }),
  state('date-poll', 'q2', { status: 'closed', fields: { forum: 'ssk' } }),
  state('poll-answer', 'q1/s1', { poll: 'q1', seat: 's1' }),
  state('poll-answer', 'q2/s1', { poll: 'q2', seat: 's1' }),
  state('round', 'r1', { status: 'open', fields: { forum: 'lg' } }),
  state('round', 'r2', { status: 'closed', closedAt: '2024-02-01T08:00:00.000Z', fields: { forum: 'lg' } }),
  state('round', 'r3', { status: 'closed', closedAt: '2024-02-03T08:00:00.000Z', fields: { forum: 'ssk' } }),
  state('round', 'r4', { status: 'closed', closedAt: '2024-02-03T08:00:00.000Z', fields: { forum: 'lg' } }),
  state('round', 'r5', { status: 'open', fields: { forum: 'ssk', consultation: 'c1' } }),
  state('contribution', 'r1/salem', { round: 'r1' }),
  state('contribution', 'r2/salem', { round: 'r2' }),
  state('draft', 'r1/salem', { dropped: true, round: 'r1' }),
  state('draft', 'r2/salem', { round: 'r2' }),
  state('consultation', 'c1', { fields: { forum: 'lg' } }),
  state('consultation', 'c2', { fields: { forum: 'ssk' } }),
  state('account', 'a1', { person: 'anna' }),
  state('account', 'a2', { person: null }),
  state('account', 'a3', { person: 'bo' }),
  state('subscription', 'anna/lg', { status: 'open', person: 'anna', forum: 'lg', hash: '9f86' }),
  state('subscription', 'bo/lg', { status: 'closed', person: 'bo', forum: 'lg' }),
  state('filing', 'f1', { status: 'queued', paper: filed('lg', '2024-02-16'), next: '2024-02-16T08:00:00.000Z' }),
  state('filing', 'f2', { status: 'filed', paper: filed('lg', '2024-03-01'), outside: { what: 'moved' } }),
  state('filing', 'f3', { status: 'filed', paper: filed('ssk', '2024-03-21') }),
  state('filing', 'f4', { status: 'waiting', paper: filed('ssk', '2024-04-01'), next: '2024-04-01T08:00:00.000Z' }),
  state('person', 'Å', {}),
  state('person', 'a', {}),
  state('person', 'B', {}),
];

const QUESTIONS: [Read, string[]][] = [
  [{ kind: 'meeting' }, ['lg-1', 'lg-2', 'ssk-1', 'ssk-2', 'ssk-3']],
  [{ kind: 'meeting', guest: 'eva' }, ['ssk-2']],
  [{ kind: 'meeting', forum: 'lg' }, ['lg-1', 'lg-2']],
  [{ kind: 'meeting', fromDate: '2024-03-21' }, ['lg-2', 'ssk-1']],
  [{ kind: 'meeting', toDate: '2024-03-20' }, ['lg-1', 'lg-2', 'ssk-2']],
  [{ kind: 'meeting', forum: 'ssk', fromDate: '2024-03-21', toDate: '2024-03-21' }, ['ssk-1']],
  [{ kind: 'meeting', ids: ['ssk-1', 'lg-1', 'none'], fromDate: '2024-03-01' }, ['ssk-1']],
  [{ kind: 'meeting', ids: [] }, []],
  [{ kind: 'seat', forum: 'ssk' }, ['s2', 's3']],
  [{ kind: 'seat', person: 'anna' }, ['s1', 's2']],
  [{ kind: 'seat', person: 'bo' }, ['s1']],
  [{ kind: 'seat', person: 'nobody' }, []],
  [{ kind: 'office', forum: 'lg' }, ['o1']],
  [{ kind: 'calendar-entry', forum: 'ssk' }, ['e1']],
  [{ kind: 'team', forum: 'lg' }, ['t1']],
  [{ kind: 'extra-request', forum: 'ssk' }, ['x1', 'x2']],
  [{ kind: 'rsvp', meeting: 'lg-1' }, ['lg-1/s1']],
  [{ kind: 'minutes', forum: 'lg' }, ['lg-1']],
  [{ kind: 'minutes', fromDate: '2024-03-01' }, ['ssk-1']],
  [{ kind: 'minutes', toDate: '2024-03-01' }, ['lg-1']],
  [{ kind: 'minutes', statuses: ['draft', 'for-verification'] }, ['lg-1']],
  [{ kind: 'minutes-item', meeting: 'ssk-1' }, ['ssk-1/p1']],
  [{ kind: 'date-poll', forum: 'lg' }, ['q1']],
  [{ kind: 'date-poll' }, ['q1', 'q2']],
  [{ kind: 'poll-answer', dates: 'q1' }, ['q1/s1']],
  [{ kind: 'poll-answer', dates: 'q2', ids: ['q1/s1'] }, []],
  [{ kind: 'round', status: 'open' }, ['r1', 'r5']],
  [{ kind: 'round', forum: 'lg', status: 'closed' }, ['r2', 'r4']],
  [{ kind: 'round', forum: 'lg', closedFrom: '2024-02-02' }, ['r4']],
  [{ kind: 'round', consultation: 'c1' }, ['r5']],
  [{ kind: 'contribution', round: 'r1' }, ['r1/salem']],
  [{ kind: 'draft', round: 'r1' }, ['r1/salem']],
  [{ kind: 'consultation', forum: 'lg' }, ['c1']],
  [{ kind: 'account', person: 'anna' }, ['a1']],
  [{ kind: 'account', persons: ['anna', 'bo', 'eva'] }, ['a1', 'a3']],
  [{ kind: 'account', persons: ['anna', 'bo'], ids: ['a2', 'a3'] }, ['a3']],
  [{ kind: 'subscription', forum: 'lg' }, ['anna/lg', 'bo/lg']],
  [{ kind: 'subscription', person: 'bo' }, ['bo/lg']],
  [{ kind: 'subscription', hash: '9f86' }, ['anna/lg']],
  [{ kind: 'filing', forum: 'lg' }, ['f1', 'f2']],
  [{ kind: 'filing', about: 'ssk-2024-03-21' }, ['f3']],
  [{ kind: 'filing', fromDate: '2024-03-01', toDate: '2024-03-21' }, ['f2', 'f3']],
  [{ kind: 'filing', statuses: ['queued', 'waiting'] }, ['f1', 'f4']],
  [{ kind: 'filing', dueBy: '2024-02-16T08:00:00.000Z' }, ['f1']],
  [{ kind: 'filing', outside: ['moved', 'gone'] }, ['f2']],
  [{ kind: 'person' }, ['B', 'a', 'Å']],
];

const KINDS = Object.keys(FILTERS) as Kind[];
const columnsOf = (kind: Kind): [string, FilterColumn<never>][] => Object.entries(FILTERS[kind]);

describeStores('A question', (name) => {
  let url: string;
  let store: Store;
  beforeAll(async () => {
    url = await freshDatabase(name);
    store = await openStoreAt(name, url);
    await store.commit(work({ decide: () => ({ ...NOTHING, states: STATES }) }));
  });
  afterAll(() => store.close());

  it.each(QUESTIONS)(
    'lists what fits %j, and inside a command that beside one who has read everything',
    async (read, ids) => {
      expect((await store.rows([read])).map(({ row }) => row.id).sort()).toEqual([...ids].sort());
      expect((await store.list(read)).map(({ id }) => id)).toEqual(ids);
      const inside: string[] = [];
      const everything = work({ reads: () => [{ kind: read.kind } as Read], decide: () => NOTHING });
      const asking = work({
        reads: () => [read],
        decide: (loaded) => {
          inside.push(...loaded.list(read.kind).map(({ id }) => id));
          return NOTHING;
        },
      });
      await Promise.all([everything, asking].map((one) => store.commit(one)));
      expect(inside).toEqual(ids);
    },
  );

  it('is asked here by every filter of every kind', () => {
    const asked = new Set(QUESTIONS.flatMap(([read]) => Object.keys(read).map((field) => `${read.kind}.${field}`)));
    const declared = KINDS.flatMap((kind) => columnsOf(kind).map(([field]) => `${kind}.${field}`));
    expect(declared.filter((one) => !asked.has(one))).toEqual([]);
  });

  it('looks only at columns that the database works out, and leaves none of those unused', async () => {
    const found = await ask<{ of: string }>(
      url,
      `select table_name || '.' || column_name as of from information_schema.columns
        where table_schema = 'public' and is_generated = 'ALWAYS'`,
    );
    const declared = KINDS.flatMap((kind) => columnsOf(kind).map(([, { column }]) => `${tableOf(kind)}.${column}`));
    expect(found.map(({ of }) => of).sort()).toEqual([...new Set(declared)].sort());
  });

  it.each(KINDS)('finds in the columns of %s what memory works out of its state', async (kind) => {
    for (const [, { column, of }] of columnsOf(kind)) {
      const rows = await ask<{ id: string; value: unknown }>(
        url,
        `select id, ${column} as value from ${tableOf(kind)}`,
      );
      const worked = STATES.filter((one) => one.kind === kind).map(({ id, state: it }) => [
        id,
        of(it as never) ?? null,
      ]);
      expect(inOrder(rows.map(({ id, value }) => [id, value]))).toEqual(inOrder(worked));
      expect(rows.some(({ value }) => value !== null)).toBe(true);
    }
  });

  it('refuses a filter that the kind has no column for; the compiler does before that', async () => {
    // @ts-expect-error a person belongs to no body
    await expect(store.list({ kind: 'person', forum: 'lg' })).rejects.toThrow("can't be filtered on forum");
    // @ts-expect-error the persons of an account are several, its person is one
    const read: Read = { kind: 'account', person: ['anna'] };
    expect(read).toBeDefined();
  });

  it('lists closed Rounds by pages, the one that was closed last first', async () => {
    const ids = async (filter: object) => (await store.closedRounds({ most: 9, ...filter })).map(({ id }) => id);
    expect(await ids({})).toEqual(['r4', 'r3', 'r2']);
    expect(await ids({ most: 1 })).toEqual(['r4']);
    expect(await ids({ before: 'r4' })).toEqual(['r3', 'r2']);
    expect(await ids({ before: 'r3', forums: ['lg'] })).toEqual(['r2']);
    expect(await ids({ forums: [] })).toEqual([]);
    expect(await ids({ before: 'r1' })).toEqual([]);
  });

  it('gets a row, or undefined', async () => {
    expect(await store.get('office', 'o1')).toMatchObject({ id: 'o1', version: 1 });
    expect(await store.get('office', 'none')).toBeUndefined();
  });

  it('tells the journal newest first, by kind, type, id and time, and replays it in order by pages', async () => {
    const at = (day: string) => new Date(`2024-02-${day}T08:00:00Z`);
    const facts = [
      { ...fact('meeting', 'lg-1', 'notice-sent'), at: at('01') },
      { ...fact('rsvp', 'lg-1/s1', 'notice-answered'), at: at('02') },
      { ...fact('rsvp', 'lg-2/s1', 'notice-answered'), at: at('03') },
    ];
    await store.commit(work({ decide: () => ({ ...NOTHING, facts }) }));
    const ids = async (filter: object) => (await store.journal({ most: 10, ...filter })).map(({ id }) => id);
    expect(await ids({})).toEqual(['lg-2/s1', 'lg-1/s1', 'lg-1']);
    expect(await ids({ most: 1 })).toEqual(['lg-2/s1']);
    expect(await ids({ kinds: ['meeting'] })).toEqual(['lg-1']);
    expect(await ids({ types: ['notice-answered'], ids: ['lg-1/s1', 'lg-1'] })).toEqual(['lg-1/s1']);
    expect(await ids({ since: at('02') })).toEqual(['lg-2/s1', 'lg-1/s1']);
    const [first, second] = await store.replay(0, 2);
    expect([first?.id, second?.id]).toEqual(['lg-1', 'lg-1/s1']);
    expect(await store.replay(second?.seq ?? 0, 2)).toMatchObject([{ id: 'lg-2/s1', at: at('03') }]);
  });
});

/** By id, and what is several in one order: the database has the assistants last. */
function inOrder(found: unknown[][]): unknown[][] {
  const sorted = found.map(([id, value]) => [id, Array.isArray(value) ? [...value].sort() : value]);
  return sorted.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
