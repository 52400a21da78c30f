import fc from 'fast-check';
import { hashOf } from '../../../bot/storage/hash-of.ts';
import { EVERY_FACT, KINDS, named } from '../../support/every-fact.ts';
import { type Followed, follow } from '../../support/followed.ts';
import { nameInTeams, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed, wholeJournal } from '../../support/replayed.ts';
import { journaledPart } from '../../support/row-only.ts';
import { textsIn, wordsIn } from '../../support/said-texts.ts';
import { shelves } from '../../support/shelves.ts';
import { ask, describeStores } from '../../support/stores.ts';
import { LG, SSK } from '../../support/whole-year/places.ts';
import { WRITTEN } from '../../support/whole-year/words.ts';
import { writeEverything } from '../../support/whole-year/write-everything.ts';

const SEED = 20240129;
const MEETINGS = [
  'lg-2024-02-16',
  'lg-2024-04-19',
  'lg-2024-06-14',
  'lg-2024-10-04',
  'ssk-2024-03-21',
  'ssk-2024-09-12',
];

/**
 * What six items marked secret had said in all their versions, with their annexes, as those were filed too, in two meetings'
 * minutes, of which one had been sent twice and spoken of, and two calendars that are here no more.
 */
const CLEARED = [
  ...Array<string>(18).fill('agenda'),
  ...['calendar', 'calendar'],
  ...Array<string>(5).fill('held-item'),
  ...['minutes-item', 'minutes-sent', 'minutes-sent'],
];

/** What a year is logged for at the least. */
const LOGGED = [
  'activity refused',
  'card refused',
  'command refused',
  'may or may not have arrived',
  'not delivered',
  'not readable',
  'not signed in',
  'requests refused',
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
  let followed: Followed;
  const shelf = shelves();
  beforeAll(async () => {
    product = await startProduct(store, { library: shelf.library });
    followed = await follow(product, store);
  }, 60_000);
  afterAll(async () => {
    await followed?.close();
    await product?.close();
  });

  it(`lever ett år (frö ${SEED})`, async () => {
    const [events = []] = fc.sample(year, { numRuns: 1, seed: SEED });
    const start = product.clock.now.getTime();
    await writeEverything(product, store, followed.look, shelf);
    for (const meeting of MEETINGS) await product.command(SECRETARIAT, { do: 'send-notice', meeting });
    for (const [n, event] of [...events].sort((a, b) => a.day - b.day).entries()) {
      product.clock.now = new Date(start + event.day * 86_400_000 + n * 1_000);
      await happen(event, n);
      await followed.look();
    }
    await product.settled();
    await product.filed();
    const journal = await wholeJournal(product, store);
    expect(journal.filter(({ type }) => type === 'notice-answered').length).toBeGreaterThan(20);
  }, 120_000);

  it('i vilket allt som kan hända har hänt', async () => {
    const happened = new Set((await wholeJournal(product, store)).map(named));
    expect([...happened].sort()).toEqual(EVERY_FACT);
  });

  it('ger samma tillstånd som lagret, av alla slag', async () => {
    const states = await replayed(product, store);
    const made = (kind: string) => [...states.keys()].filter((key) => key.startsWith(`${kind}/`)).sort();
    for (const kind of KINDS) {
      const stored = await followed.rowsOf(kind);
      expect([kind, stored.length]).not.toEqual([kind, 0]);
      expect(made(kind)).toEqual(stored.map(({ id }) => `${kind}/${id}`).sort());
      for (const { id, state } of stored) {
        const again = states.get(`${kind}/${id}`) ?? {};
        expect([kind, id, journaledPart(kind, again)]).toEqual([kind, id, journaledPart(kind, state)]);
      }
    }
  });

  it('journalen nämner ingen, och har inget av det som någon skrev', async () => {
    const lines = await wholeJournal(product, store);
    const texts = lines.flatMap(({ at: _at, ...line }) => textsIn(line));
    expect(texts.filter((text) => /\s|https?:/.test(text))).toEqual([]);
    expect(await tellsOf(texts)).toEqual([]);
  });

  it('loggen nämner ingen, och har inget av det som någon skrev', async () => {
    expect(product.logged.map(({ message }) => message)).toEqual(expect.arrayContaining(LOGGED));
    expect(await tellsOf(product.logged.flatMap(({ line, message }) => [message, ...textsIn(line)]))).toEqual([]);
  });

  it('varje rad nämner sina ord vid id och hash; av det som rensades finns bara raden kvar', async () => {
    const lines = await wholeJournal(product, store);
    const rows = await ask<{ id: string; body: object }>(product.databaseUrl, 'select id, body from content');
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    const named = lines.flatMap(({ data }) => (data as { words?: { id: string; hash: string } }).words ?? []);
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
    const cleared = named.filter(({ id }) => !bodies.has(id));
    expect(cleared.map(({ id }) => id.split(':')[0]).sort()).toEqual(CLEARED);
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
    expect(bodies?.text).not.toMatch(/utkastet|gästen|anteckningen|@example/);
    expect(bodies?.text).toContain(WRITTEN);
  });

  /** Those of the texts in which something stands that a person is called or wrote. */
  async function tellsOf(texts: string[]): Promise<string[]> {
    const contents = await ask(product.databaseUrl, 'select body from content');
    const rows = await Promise.all(['person', 'draft', 'minutes-item'].map((kind) => followed.rowsOf(kind)));
    const apart = rows.flat().map(({ state }) => state);
    const words = [...new Set(wordsIn([...contents, ...apart, nameInTeams('')]))];
    expect(words.length).toBeGreaterThan(300);
    const tells = (text: string) =>
      text.toLowerCase().includes(WRITTEN.toLowerCase()) || words.some((word) => text.includes(word));
    return [...new Set(texts)].filter(tells);
  }

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
