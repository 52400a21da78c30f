import type { DocumentChange, DocumentOwner, Store } from '../../bot/ports/store.ts';
import { MIGRATIONS } from '../../bot/storage/migrations/list.ts';
import { migrate } from '../../bot/storage/migrations/migrate.ts';
import { openServer } from '../../bot/storage/server/open-server.ts';
import { NOTHING, work } from '../support/made-up-work.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../support/stores.ts';

const MEETING: DocumentOwner = { kind: 'meeting', id: 'm1' };
const DRAFT: DocumentOwner = { kind: 'draft', id: 'r1/salem' };
const ANSWER: DocumentOwner = { kind: 'contribution', id: 'r1/salem' };
/** A kind that no rule of files knows. */
const OTHER: DocumentOwner = { kind: 'plan', id: 'p1' };
const HOURS = 24;

describeStores('The rows of documents', (name) => {
  let store: Store;
  let url: string;
  beforeEach(async () => {
    url = await freshDatabase(name);
    store = await openStoreAt(name, url);
  });
  afterEach(() => store.close());

  const commit = (...documents: DocumentChange[]) =>
    store
      .commit(work({ decide: () => ({ ...NOTHING, documents }) }))
      .then((done) => expect(done).toEqual({ done: true }));
  const keep = (document: string, owner: DocumentOwner): DocumentChange => ({
    document,
    owner,
    state: 'kept',
    size: 7,
  });
  const letGo = (document: string, owner: DocumentOwner): DocumentChange => ({ document, owner, state: 'loose' });
  const loose = async () => (await store.documents.loose(HOURS)).sort();
  const age = (hours: number) => ask(url, `update document set since = since - make_interval(hours => ${hours})`);

  it('an upload on its way may go when it has been so for a day, unless a commit has named it', async () => {
    await store.documents.expect('cut', MEETING);
    await store.documents.expect('named', MEETING);
    await commit(keep('named', MEETING));
    await age(HOURS - 1);
    expect(await loose()).toEqual([]);
    await age(2);
    expect(await loose()).toEqual(['cut']);
    expect(await ask(url, `select state, size::int from document where id = 'named'`)).toEqual([
      { state: 'kept', size: 7 },
    ]);
  });

  it('what is let go of may go at once, when the last owner has done so', async () => {
    await commit(keep('a', DRAFT), keep('b', DRAFT), keep('b', ANSWER));
    await commit(letGo('a', DRAFT), letGo('b', DRAFT));
    expect(await loose()).toEqual(['a']);
    await commit(letGo('b', ANSWER));
    expect(await loose()).toEqual(['a', 'b']);
    await commit(keep('b', DRAFT));
    expect(await loose()).toEqual(['a']);
  });

  it('what an owner of an unknown kind names stays, whoever else lets go of it', async () => {
    await store.documents.expect('paper', MEETING);
    await commit(keep('paper', MEETING), keep('paper', OTHER), keep('other', OTHER));
    await commit(letGo('paper', MEETING));
    await age(1000);
    expect(await loose()).toEqual([]);
  });

  it('a document without a row is unknown, and is not let go of', async () => {
    await commit(letGo('stranger', MEETING));
    expect(await loose()).toEqual([]);
    await commit(keep('known', MEETING));
    expect(await store.documents.unknown(['stranger', 'known'])).toEqual(['stranger']);
  });

  it('what does not come is given up, but not what somebody has named', async () => {
    await store.documents.expect('refused', MEETING);
    await store.documents.expect('stored', MEETING);
    await commit(keep('stored', MEETING));
    expect(await store.documents.giveUp('refused')).toBe(true);
    expect(await store.documents.giveUp('stored')).toBe(false);
    expect(await loose()).toEqual(['refused']);
    await store.documents.forget('refused');
    await store.documents.forget('stored');
    expect(await ask(url, 'select id, state from document')).toEqual([{ id: 'stored', state: 'kept' }]);
  });

  it('nothing of a refused or failed command is kept', async () => {
    await store.commit(work({ decide: () => ({ refused: 'refusal.unexpected' }) }));
    const failing = { ...NOTHING, documents: [keep('a', MEETING)], states: [{ kind: 'plan', id: 'p', schema: 1 }] };
    await expect(store.commit(work({ decide: () => failing as never }))).rejects.toThrow();
    expect(await ask(url, 'select id from document')).toEqual([]);
  });
});

const file = (document: string, size = 5) => ({ document, name: `${document}.pdf`, size });
const item = (id: string, ...documents: string[]) => ({
  id,
  annexes: documents.map((one) => ({ id: one, file: file(one) })),
});

/** The rows of a store of the build before: kind, id and state; and the lines of its journal, in order. */
const STATES: [string, string, object][] = [
  [
    'meeting',
    'm1',
    { status: 'planned', items: [{ id: 'p1', annexes: [{ id: 'l', href: 'https://a.se' }] }, item('p2', 'prepared')] },
  ],
  ['meeting', 'm2', { status: 'noticed', items: [item('p1')], agenda: [item('p1', 'sent-last')] }],
  ['consultation', 'asked', { annexes: [{ id: 'b2', file: file('annex') }] }],
  ['consultation', 'unasked', { annexes: [] }],
  ['round', 'r1', { status: 'open', fields: { forum: 'lg', consultation: 'asked' } }],
  [
    'draft',
    'r1/salem',
    { files: { f2: [{ id: 'f-1', ...file('draft') }] }, answer: { values: { f1: 'text', f2: ['f-1'] } } },
  ],
  ['draft', 'r1/tyreso', { dropped: true }],
  ['draft', 'r1/nacka/p', { files: {}, answer: { values: { f2: [{ id: 'f-2', ...file('late') }] } } }],
  ['contribution', 'r1/salem', { answer: { values: { f1: 'text', f3: 3, f2: [{ id: 'f-3', ...file('answer') }] } } }],
];

const LINES: [string, string, string, object][] = [
  ['meeting', 'm2', 'annex-added', { item: 'p1', annex: { id: 'p1-b2', file: { document: 'never-sent', size: 5 } } }],
  ['meeting', 'm2', 'annex-added', { item: 'p3', annex: { id: 'p3-b4', file: { document: 'item-gone', size: 5 } } }],
  ['meeting', 'm2', 'annex-removed', { item: 'p1', annex: 'p1-b2' }],
  ['meeting', 'm2', 'agenda-item-removed', { item: 'p3' }],
  ['meeting', 'm2', 'annex-added', { item: 'p1', annex: { id: 'p1-b5', file: { document: 'sent-once', size: 5 } } }],
  ['meeting', 'm2', 'notice-sent', { revision: 1 }],
  ['meeting', 'm2', 'annex-removed', { item: 'p1', annex: 'p1-b5' }],
  ['meeting', 'm2', 'annex-added', { item: 'p1', annex: { id: 'p1-b6', file: { document: 'told-once', size: 5 } } }],
  ['meeting', 'm2', 'notice-changed', { revision: 2, what: ['annexes'], again: false }],
  ['meeting', 'm2', 'annex-removed', { item: 'p1', annex: 'p1-b6' }],
  ['meeting', 'm2', 'annex-added', { item: 'p1', annex: { id: 'p1-b7', file: { document: 'untold', size: 5 } } }],
  ['meeting', 'm2', 'notice-changed', { revision: 3, what: ['time'], again: true }],
  ['meeting', 'm2', 'annex-removed', { item: 'p1', annex: 'p1-b7' }],
  ['consultation', 'asked', 'consultation-annex-added', { annex: { id: 'b1', file: file('annex-before') } }],
  ['consultation', 'unasked', 'consultation-annex-added', { annex: { id: 'b1', file: file('annex-unasked') } }],
];

const KEPT = [
  'consultation asked annex',
  'consultation asked annex-before',
  'contribution r1/salem answer',
  'contribution r1/salem answer-before',
  'draft r1/nacka/p late',
  'draft r1/salem draft',
  'meeting m1 prepared',
  'meeting m2 sent-last',
  'meeting m2 sent-once',
  'meeting m2 told-once',
];

describeStores('A store of a build without rows of documents', (name) => {
  it('gets one for every file that is named, so that the sweep takes none of them', async () => {
    const url = await freshDatabase(name);
    const before = Object.fromEntries(Object.entries(MIGRATIONS).filter(([each]) => each < '0009'));
    const database = openServer(url, 1, () => undefined);
    await migrate(database, before);
    await database.destroy();
    for (const [table, id, state] of STATES)
      await ask(url, `insert into ${table} (id, version, schema, state) values ($1, 1, 1, $2)`, [id, state]);
    for (const line of LINES)
      await ask(
        url,
        `insert into journal (kind, id, version, type, schema, data, by, at, work_key)
          values ($1, $2, 1, $3, 1, $4, 'secretariat:a', now(), 'k')`,
        line,
      );
    const words = { values: { f1: 'text', f2: [{ id: 'f-4', ...file('answer-before') }] } };
    await ask(url, `insert into content (id, body) values ('answer:r1/salem/1', $1), ('agenda:m1/p1/1', $2)`, [
      words,
      { heading: 'Budget' },
    ]);

    const store = await openStoreAt(name, url);
    const rows = await ask<{ row: string; state: string; size: number }>(
      url,
      `select owner_kind || ' ' || owner_id || ' ' || id as row, state, size::int from document order by 1`,
    );
    expect(rows.map(({ row }) => row).sort()).toEqual(KEPT);
    expect(rows.every(({ state, size }) => state === 'kept' && size === 5)).toBe(true);
    expect(await store.documents.loose(HOURS)).toEqual([]);
    await store.close();
  });
});
