import { strFromU8, unzipSync } from 'fflate';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const VERIFIER = 'p-kd-huddinge';
/** A line as people write them. */
const LINE = 'Kommunerna redogör för läget och för vad som återstår att göra före sommaren.\n';
const LONG = `${LINE.repeat(Math.ceil(50_000 / LINE.length)).slice(0, 49_980)}\nBeslut: Det sista.`;
const ITEMS = 200;
const AT_ONCE = 10;

describeStores('stora anteckningar', (store) => {
  let product: Product;
  let ids: string[] = [];
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await done({ do: 'start-minutes' });
  }, 60_000);
  afterAll(() => product?.close());

  const send = (command: object) => product.command(SECRETARIAT, { meeting, ...command });
  const done = async (command: object) => expect(await send(command)).toMatchObject({ status: 200 });
  const page = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/minutes/${meeting}`)).body;
  const write = (item: string, text: string, serial = 1) => ({
    ...{ do: 'write-item', item, text, edition: 0, writer: `fonster-${item}`, serial },
  });
  const bytes = async (path: string) => {
    const paper = await product.request(SECRETARIAT, `/api/tab/minutes/${meeting}/${path}`);
    expect(paper.status).toBe(200);
    return new Uint8Array(await paper.arrayBuffer());
  };
  const words = async (path: string) =>
    strFromU8(unzipSync(await bytes(path))['word/document.xml'] ?? new Uint8Array());

  it('en anteckning på 50 000 tecken sparas hel och läses hel', async () => {
    expect(LONG.length).toBeGreaterThan(49_990);
    await done(write('p1', LONG));
    const { writing, read } = await page();
    expect(writing.items[0].text).toBe(LONG);
    expect(read.items[0].lines.at(-1)).toMatchObject({ label: 'Beslut', text: 'Det sista.' });
  });

  it('längre än 60 000 tecken nekas med hur lång den är, och det som stod står kvar', async () => {
    const { status, body } = await send(write('p1', 'a'.repeat(60_001), 2));
    expect([status, body.code]).toEqual([400, 'refusal.field-too-long']);
    expect(body.message).toMatch(/60001.*60000/);
    expect((await page()).writing.items[0].text).toBe(LONG);
    await done(write('p1', 'å'.repeat(60_000), 2));
    await done(write('p1', LONG, 3));
  });

  it(`${ITEMS} punkter får plats på sidan, var och en med sitt beslut`, async () => {
    const before = (await page()).writing.items.length;
    for (let n = before; n < ITEMS; n++) await done({ do: 'add-held-item', heading: `Fråga ${n}`, kind: 'decision' });
    ids = (await page()).writing.items.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(ITEMS);
    const left = ids.filter((id) => id !== 'p1');
    while (left.length > 0)
      await Promise.all(left.splice(0, AT_ONCE).map((id) => done(write(id, `${LINE}Beslut: ${id} godkänns.`))));
    const { writing, read } = await page();
    expect(writing.items.map(({ points }: { points: object[] }) => points.length)).toEqual(Array(ITEMS).fill(1));
    expect(read.items.at(-1)).toMatchObject({ no: ITEMS, lines: [{}, { text: `${ids.at(-1)} godkänns.` }] });
  }, 120_000);

  it('den som följer dem får dem bara när något har ändrats', async () => {
    const read = (tag = '') =>
      product.request(SECRETARIAT, `/api/tab/minutes/${meeting}`, tag ? { headers: { 'if-none-match': tag } } : {});
    const first = await read();
    const tag = first.headers.get('etag') ?? '';
    expect((await first.text()).length).toBeGreaterThan(100_000);
    for (const known of [tag, `W/${tag}`]) {
      const again = await read(known);
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    await done(write(ids[1] ?? '', `${LINE}Beslut: ${ids[1]} godkänns.\nMer.`, 2));
    const changed = await read(tag);
    expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining('Mer.')]);
  });

  it('de skickas, läses av den som justerar, godkänns och blir papper', async () => {
    await done({ do: 'elect-verifier', seat: 'seat-lg-huddinge', elected: true });
    await done({ do: 'send-minutes' });
    await product.settled();
    expect(await ask(product.databaseUrl, `select id from delivery where status not in ('sent', 'cancelled')`)).toEqual(
      [],
    );
    const { verification } = await page(VERIFIER);
    expect(verification.parts).toHaveLength(ITEMS + 1);
    const document = await words('paper.docx');
    for (const id of ids.slice(1)) expect(document).toContain(`${id} godkänns.`);
    expect(document).toContain('Det sista.');
    expect(strFromU8((await bytes('paper.pdf')).subarray(0, 5))).toBe('%PDF-');
    expect(await product.command(VERIFIER, { do: 'approve-items', meeting, round: 1, parts: 'all' })).toMatchObject({
      status: 200,
    });
    expect((await page(VERIFIER)).status).toBe('verified');
  }, 120_000);
});
