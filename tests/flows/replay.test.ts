import fc from 'fast-check';
import { type Product, SECRETARIAT, startProduct } from '../support/product.ts';
import { replayed, wholeJournal } from '../support/replayed.ts';
import { ask, describeStores } from '../support/stores.ts';

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
];
const TABLES: Record<string, string> = { 'calendar-entry': 'calendar_entry' };

const MEETINGS = [
  'lg-2024-02-16',
  'lg-2024-04-19',
  'lg-2024-06-14',
  'lg-2024-10-04',
  'ssk-2024-03-21',
  'ssk-2024-09-12',
];

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
        `select id, state from ${TABLES[kind] ?? kind} order by id`,
      );
      for (const { id, state } of rows) expect([kind, id, states.get(`${kind}/${id}`)]).toEqual([kind, id, state]);
    }
  }, 60_000);

  it('journalen nämner ingen med namn eller adress', async () => {
    const [found] = await ask<{ count: number }>(
      product.databaseUrl,
      `select count(*)::int as count from journal where kind in ('person', 'rsvp', 'account') and (data::text like '%@example%' or data::text ilike '%kommundirektör%')`,
    );
    expect(found?.count).toBe(0);
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
