import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { hashOf } from '../../../bot/storage/hash-of.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed, wholeJournal } from '../../support/replayed.ts';
import { ask, describeStores } from '../../support/stores.ts';
import { WRITTEN, writeEverything } from '../../support/written-year.ts';

const SEED = 20240129;
const LG = '19:lg@thread.tacv2';
const SSK = '19:ssk@thread.tacv2';
const KINDS = [
  'cooperation',
  'municipality',
  'forum',
  'seat',
  'office',
  'plan',
  'meeting',
  'calendar-entry',
  'rsvp',
  'team',
  'account',
  'date-poll',
  'poll-answer',
  'extra-request',
  'outside-calendar',
  'round',
  'contribution',
  'consultation',
];

const MEETINGS = [
  'lg-2024-02-16',
  'lg-2024-04-19',
  'lg-2024-06-14',
  'lg-2024-10-04',
  'ssk-2024-03-21',
  'ssk-2024-09-12',
];

/** The facts that have words, by the samples of every fact; what Teams says of itself, nobody writes. */
const samples = readFileSync(join(__dirname, '../../contracts/old/facts.json'), 'utf8');
const WORDED = (JSON.parse(samples) as { type: string; content?: object }[])
  .flatMap(({ type, content }) => (content ? type : []))
  .filter((type) => type !== 'chat-opened' && type !== 'channel-noted');

/** What happens in a made-up year: who does what, with which meeting, on which day. */
const year = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 330 }),
    what: fc.constantFrom('send', 'answer', 'answer', 'answer', 'answer', 'cancel', 'remove', 'install'),
    meeting: fc.constantFrom(...MEETINGS),
    municipality: fc.constantFrom('botkyrka', 'haninge', 'huddinge', 'nykvarn', 'salem', 'sodertalje', 'tyreso'),
    value: fc.constantFrom('attending', 'remote', 'declined', 'substitute'),
  }),
  { minLength: 150, maxLength: 150 },
);

describeStores('ett helt år ur journalen', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.connect(SSK, 'Södertörn – Samarbetskommittén');
  }, 60_000);
  afterAll(() => product?.close());

  it(`ger samma tillstånd som lagret (frö ${SEED})`, async () => {
    const [events = []] = fc.sample(year, { numRuns: 1, seed: SEED });
    const start = product.clock.now.getTime();
    await writeEverything(product);
    for (const meeting of MEETINGS) await product.command(SECRETARIAT, { do: 'send-notice', meeting });
    for (const [n, event] of [...events].sort((a, b) => a.day - b.day).entries()) {
      product.clock.now = new Date(start + event.day * 86_400_000 + n * 1_000);
      await happen(event, n);
    }
    await product.settled();
    const journal = await wholeJournal(product, store);
    expect(journal.filter(({ type }) => type === 'notice-answered').length).toBeGreaterThan(20);
    const states = await replayed(product, store);
    for (const kind of KINDS) {
      const rows = await ask<{ id: string; state: unknown }>(
        product.databaseUrl,
        `select id, state from ${kind.replace('-', '_')} order by id`,
      );
      expect([kind, rows.length]).not.toEqual([kind, 0]);
      for (const { id, state } of rows) expect([kind, id, states.get(`${kind}/${id}`)]).toEqual([kind, id, state]);
    }
  }, 60_000);

  it('journalen nämner ingen med namn eller adress, och har inget av det som någon skrev', async () => {
    const lines = await wholeJournal(product, store);
    expect(new Set(lines.map(({ type }) => type)).size).toBeGreaterThan(25);
    for (const { type, data } of lines) {
      const said = JSON.stringify(data);
      expect([type, said]).not.toEqual([type, expect.stringMatching(/@example|kommundirektör|https?:|ordförande/i)]);
      expect([type, said]).not.toEqual([type, expect.stringMatching(new RegExp(WRITTEN, 'i'))]);
      expect([type, said]).not.toEqual([type, expect.stringMatching(/\s/)]);
    }
  });

  it('varje sorts händelse som har ord har skrivits', async () => {
    const lines = await wholeJournal(product, store);
    const written = lines.flatMap(({ type, data }) => ('words' in (data as object) ? type : []));
    expect([...new Set(written)]).toEqual(expect.arrayContaining(WORDED));
  });

  it('varje rad nämner sina ord vid id och hash; av det som rensades finns bara raden kvar', async () => {
    const lines = await wholeJournal(product, store);
    const rows = await ask<{ id: string; body: object }>(product.databaseUrl, 'select id, body from content');
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    const named = lines.flatMap(({ data }) => (data as { words?: { id: string; hash: string } }).words ?? []);
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
    const cleared = named.filter(({ id }) => !bodies.has(id));
    expect(cleared.map(({ id }) => id.split(':')[0]).sort()).toEqual(['agenda', 'agenda', 'calendar']);
    for (const { id, hash } of named.filter(({ id }) => bodies.has(id))) {
      expect([id, hashOf(bodies.get(id))]).toEqual([id, hash]);
    }
    expect(bodies.size).toBe(named.length - cleared.length);
  });

  it('det som står i utkast och om personer finns bara i deras egna rader', async () => {
    const [bodies] = await ask<{ text: string }>(
      product.databaseUrl,
      `select string_agg(body::text, ' ') as text from content where id not like 'municipality:%' and id not like 'cooperation:%'`,
    );
    expect(bodies?.text).not.toMatch(/utkastet|gästen|@example/);
    expect(bodies?.text).toContain(WRITTEN);
  });

  type Event = typeof year extends fc.Arbitrary<(infer One)[]> ? One : never;

  async function happen({ what, meeting, municipality, value }: Event, n: number): Promise<void> {
    const forum = meeting.startsWith('lg') ? LG : SSK;
    const person = meeting.startsWith('lg') ? `p-kd-${municipality}` : `p-kso-${municipality}`;
    const drawn = `${(n + 1e9).toString(36).padStart(9, '0')}-ar`;
    if (what === 'send') await product.command(SECRETARIAT, { do: 'send-notice', meeting });
    if (what === 'cancel' && n % 5 === 0)
      await product.command(SECRETARIAT, { do: 'cancel-meeting', meeting, reason: 'Snö' });
    if (what === 'answer')
      await product.press(person, { v: 1, do: 'answer-notice', meeting, revision: 1, value, drawn });
    if (what === 'install')
      await product.install(forum, forum === LG ? 'Södertörn – Ledningsgruppen' : 'Södertörn – Samarbetskommittén');
    if (what === 'remove' && n % 5 === 0) {
      const channelData = { tenant: { id: '11111111-1111-4111-8111-111111111111' }, team: { id: forum } };
      const over = { type: 'installationUpdate', action: 'remove', name: undefined, value: undefined, channelData };
      await product.press(SECRETARIAT, {}, over);
    }
  }
});
