import type { Filter, Kind, NewState, Store } from '../../bot/ports/store.ts';
import { fact, NOTHING, state, work } from '../support/made-up-work.ts';
import { describeStores, openTestStore } from '../support/stores.ts';

const meeting = (id: string, forum: string, date: string, endDate?: string): NewState =>
  state('meeting', id, { status: 'planned', definition: { id, forum, when: { date, ...(endDate && { endDate }) } } });
const seat = (id: string, forum: string, ...holders: object[]): NewState =>
  state('seat', id, { definition: { id, forum, holders } });

const STATES: NewState[] = [
  meeting('lg-1', 'lg', '2024-02-16'),
  meeting('lg-2', 'lg', '2024-03-20', '2024-03-21'),
  meeting('ssk-1', 'ssk', '2024-03-21'),
  state('meeting', 'odd', { status: 'planned' }),
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
  state('date-poll', 'q1', { status: 'open', fields: { forum: 'lg' } }),
  state('date-poll', 'q2', { status: 'closed', fields: { forum: 'ssk' } }),
  state('poll-answer', 'q1/s1', { poll: 'q1', seat: 's1' }),
  state('poll-answer', 'q2/s1', { poll: 'q2', seat: 's1' }),
  state('round', 'r1', { status: 'open', fields: { forum: 'lg' } }),
  state('round', 'r2', { status: 'closed', closedAt: '2024-02-01T08:00:00.000Z', fields: { forum: 'lg' } }),
  state('round', 'r3', { status: 'closed', closedAt: '2024-02-03T08:00:00.000Z', fields: { forum: 'ssk' } }),
  state('round', 'r4', { status: 'closed', closedAt: '2024-02-03T08:00:00.000Z', fields: { forum: 'lg' } }),
  state('account', 'a1', { person: 'anna' }),
  state('account', 'a2', {}),
  state('person', 'Å', {}),
  state('person', 'a', {}),
  state('person', 'B', {}),
];

const QUESTIONS: [Kind, Filter, string[]][] = [
  ['meeting', {}, ['lg-1', 'lg-2', 'odd', 'ssk-1']],
  ['meeting', { forum: 'lg' }, ['lg-1', 'lg-2']],
  ['meeting', { fromDate: '2024-03-21' }, ['lg-2', 'ssk-1']],
  ['meeting', { toDate: '2024-03-20' }, ['lg-1', 'lg-2']],
  ['meeting', { forum: 'ssk', fromDate: '2024-03-21', toDate: '2024-03-21' }, ['ssk-1']],
  ['meeting', { ids: ['ssk-1', 'lg-1', 'none'], fromDate: '2024-03-01' }, ['ssk-1']],
  ['meeting', { ids: [] }, []],
  ['seat', { forum: 'ssk' }, ['s2', 's3']],
  ['seat', { person: 'anna' }, ['s1', 's2']],
  ['seat', { person: 'bo' }, ['s1']],
  ['seat', { person: 'nobody' }, []],
  ['office', { forum: 'lg' }, ['o1']],
  ['calendar-entry', { forum: 'ssk' }, ['e1']],
  ['team', { forum: 'lg' }, ['t1']],
  ['extra-request', { forum: 'ssk' }, ['x1', 'x2']],
  ['rsvp', { meeting: 'lg-1' }, ['lg-1/s1']],
  ['date-poll', { forum: 'lg' }, ['q1']],
  ['date-poll', {}, ['q1', 'q2']],
  ['poll-answer', { poll: 'q1' }, ['q1/s1']],
  ['poll-answer', { poll: 'q2', ids: ['q1/s1'] }, []],
  ['round', { status: 'open' }, ['r1']],
  ['round', { forum: 'lg', status: 'closed' }, ['r2', 'r4']],
  ['round', { forum: 'lg', closedFrom: '2024-02-02' }, ['r4']],
  ['account', { person: 'anna' }, ['a1']],
  ['person', {}, ['B', 'a', 'Å']],
];

describeStores('A question', (name) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(name);
    await store.commit(work({ decide: () => ({ ...NOTHING, states: STATES }) }));
  });
  afterAll(() => store.close());

  it.each(QUESTIONS)('lists %s that fit %j, inside a command too', async (kind, filter, ids) => {
    expect((await store.list({ kind, ...filter })).map(({ id }) => id)).toEqual(ids);
    const inside: string[] = [];
    await store.commit(
      work({
        reads: () => [{ kind }],
        decide: (loaded) => {
          inside.push(...loaded.list(kind, filter).map(({ id }) => id));
          return NOTHING;
        },
      }),
    );
    expect(inside).toEqual(ids);
  });

  it('refuses a filter that the kind has no column for', async () => {
    await expect(store.list({ kind: 'person', forum: 'lg' })).rejects.toThrow("can't be filtered on forum");
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
