import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../../bot/declared/states.ts';
import { openEveryPage, PAGED, type Stored, storedOf, tableOf } from '../../support/every-page.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask } from '../../support/stores.ts';

interface Sample {
  schema: number;
  kind: Kind;
  id: string;
  state: { definition?: object; imported?: object };
}

const READERS = [SECRETARIAT, 'p-kd-salem', 'p-gast-region'];
const SAMPLES: Sample[] = JSON.parse(
  readFileSync(join(__dirname, '../../contracts/old/states.json'), 'utf8'),
) as Sample[];

/** The first of each that is of the same kind and id, then the second, and so on: they can't stand in one database at once. */
const ROUNDS: Sample[][] = [];
for (const sample of SAMPLES) {
  const before = ROUNDS.find((round) => !round.some(({ kind, id }) => kind === sample.kind && id === sample.id));
  if (before) before.push(sample);
  else ROUNDS.push([sample]);
}

describe('inget som någonsin har sparats stänger en sida', () => {
  let product: Product;
  const likes = new Map<Kind, object>();
  let cooperation: string;

  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect('19:annat@thread.tacv2', 'Södertörn – Samarbetskommittén');
    await product.settled();
    const [head] = await ask<{ id: string }>(product.databaseUrl, 'select id from cooperation');
    cooperation = head?.id ?? '';
  }, 60_000);
  afterAll(() => product?.close());
  beforeEach(() => {
    product.logged.length = 0;
  });

  /** Some samples of definitions say only what was looked at: the rest is as in the folder. */
  async function whole({ kind, id, state }: Sample): Promise<object> {
    const { definition } = state;
    if (definition === undefined) return state;
    const like = likes.get(kind) ?? (await folderLike(kind, id));
    likes.set(kind, like);
    return { ...state, definition: { ...like, ...definition } };
  }

  async function folderLike(kind: Kind, id: string): Promise<object> {
    const [row] = await ask<{ definition: object }>(
      product.databaseUrl,
      `select state->'definition' as definition from ${tableOf(kind)} order by id = $1 desc, id limit 1`,
      [id],
    );
    return row?.definition ?? {};
  }

  async function lay(sample: Sample): Promise<void> {
    const id = sample.kind === 'cooperation' ? cooperation : sample.id;
    await ask(
      product.databaseUrl,
      `insert into ${tableOf(sample.kind)} as t (id, version, schema, state) values ($1, 1, $2, $3)
        on conflict (id) do update set version = t.version + 1, schema = excluded.schema, state = excluded.state`,
      [id, sample.schema, await whole(sample)],
    );
  }

  /** The minutes of a meeting that no sample is of: there was one. */
  async function layMeetings(stored: readonly Stored[]): Promise<void> {
    const meetings = new Set(stored.flatMap(({ kind, id }) => (kind === 'meeting' ? [id] : [])));
    for (const { kind, id, state } of stored)
      if (kind === 'minutes' && !meetings.has(id)) {
        const definition = { id, forum: state.forum, when: { date: state.date } };
        await lay({ schema: 2, kind: 'meeting', id, state: { ...PLANNED, definition } });
      }
  }

  it.each(ROUNDS.map((samples, at) => [at + 1, samples] as const))(
    'prov av varje form som sparats: de som är nummer %i av sin sort',
    async (at, samples) => {
      for (const sample of samples) await lay(sample);
      await layMeetings(await storedOf(product, PAGED));
      const own = new Set(samples.map(({ kind, id }) => `${kind}/${id}`));
      const stored = await storedOf(product, PAGED);
      const { broken, shown } = await openEveryPage(
        product,
        stored.filter(({ kind, id }) => own.has(`${kind}/${id}`)),
        READERS,
      );
      expect(broken).toEqual([]);
      if (at === 1) expect([...shown]).toEqual(expect.arrayContaining(PAGES));
      expect(faultsLogged(product).map(({ line }) => line)).toEqual([]);
    },
    300_000,
  );
});

/** Of what the samples are about. */
const PAGES = ['meetings', 'minutes', 'dates', 'rounds', 'consultations'].map((what) => `/api/tab/${what}/:id`);
const PLANNED = { status: 'planned', edition: 0, numbered: 0, agendaEdition: 0 };

/** What a cell of somebody's list may hold. */
const ODD = [
  ...['2024-02-30', '31/12/9999', '0000-00-00', '0001-01-01', '9999-12-31', '99999', '45000,75', '-1', '1e9', '20x4'],
  ...['2024-13-01 25:61', 'mars', 'v. 7', 'i morgon', '2024-03-06T23:30:00Z', 'NaN', 'null', 'undefined', '[]', '{}'],
  ...['#REF!', '#N/A', '=1+1', '+46', '@x', '-', '–', '?', '""', "'", '\\', '%', '%00', '\u0001', '\u202e', '\u00a0'],
  ...['<b>x</b>', '<at>x</at>', '[x](javascript:alert(1))', '**x**', '__proto__', 'constructor', '😀'],
  'Å'.repeat(3_000),
];
const COLUMNS = [
  ...['Remiss', 'Remittent', 'Remittentens dnr', 'Diarienummer', 'Inkom', 'Intern svarsdag', 'Sista svarsdag'],
  ...['Besvarad', 'Inlämnad', 'Organ', 'Slag', 'Läge', 'Beskrivning', 'En egen kolumn'],
];

const USUAL = [(row: string) => `Remiss ${row}`, (row: string) => `Remittent ${row}`];

describe('inget som importeras stänger en sida', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite', { now: new Date('2024-02-05T08:00:00Z') });
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const rows = COLUMNS.flatMap((_, at) =>
    ODD.map((cell, no) => COLUMNS.map((_name, n) => (n === at ? cell : (USUAL[n]?.(`${at}.${no}`) ?? '')))),
  );
  const list = [COLUMNS, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');

  const send = async (more: Record<string, string>) => {
    const query = new URLSearchParams({ key: `udda-${Object.keys(more).length}-tryck`, forum: 'lg', ...more });
    const answer = await product.request(SECRETARIAT, `/api/tab/consultation-list?${query}`, {
      method: 'POST',
      body: list,
      headers: { 'content-type': 'application/octet-stream' },
    });
    return { status: answer.status, body: await answer.json() };
  };

  it('en lista med underliga celler: den läggs in, och varje remiss går att öppna', async () => {
    const looked = await send({});
    expect(looked.status).toBe(200);
    expect(looked.body.rows).toHaveLength(rows.length);
    expect((await send({ digest: looked.body.digest })).body).toMatchObject({ imported: true });
    const stored = await storedOf(product, ['consultation']);
    expect(stored.length).toBeGreaterThan(rows.length / 2);
    expect((await openEveryPage(product, stored, READERS.slice(0, 2))).broken).toEqual([]);
    expect(faultsLogged(product).map(({ line }) => line)).toEqual([]);
  }, 300_000);
});
