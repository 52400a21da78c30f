import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const ITEM = 'p1';

describeStores('anteckningarnas handlingar', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await add({ title: 'Underlaget', href: 'https://example.se/underlag' });
    await add({ title: 'Avtalet', secret: true });
    for (const name of ['Budget.txt', 'Bokslut.txt']) await upload(name);
    await done({ do: 'send-notice' });
    await done({ do: 'start-minutes' });
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) => {
    const { status, body } = await product.command(SECRETARIAT, { meeting, ...command });
    expect([status, body.code]).toEqual([200, undefined]);
  };
  const add = (annex: object) => done({ do: 'add-annex', item: ITEM, annex });
  async function upload(name: string): Promise<void> {
    const path = `/api/tab/meetings/${meeting}/items/${ITEM}/annexes?key=${randomUUID()}&name=${name}`;
    const sent = { method: 'POST', body: name, headers: { 'content-type': 'application/octet-stream' } };
    expect((await product.request(SECRETARIAT, path, sent)).status).toBe(200);
  }
  const page = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/minutes/${meeting}`)).body.annexes;
  const printed = async (path: string) => {
    const response = await product.request(SECRETARIAT, `/api/tab/minutes/${meeting}/${path}`);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    return strFromU8(files['word/document.xml'] ?? new Uint8Array());
  };

  it('alla som kallelsen nämnde räknas, på sidan, på papperet och i utdraget', async () => {
    const countsText = 'Handlingar i kallelsen: 4 (som länk 1, som fil 2, utanför Samverkan 1).';
    expect(await page()).toEqual({ countsText, missing: [] });
    for (const path of ['paper.docx', `items/${ITEM}/extract.docx`]) {
      expect(await printed(path)).toContain(countsText);
      expect(await printed(path)).not.toContain('Saknas');
    }
    expect(await printed('items/p2/extract.docx')).not.toContain('Handlingar i kallelsen');
  });

  it('den som inte får läsa utkastet ser inget om dem', async () => {
    expect(await page('p-kd-salem')).toBeNull();
  });

  it('en fil som inte finns kvar står som saknad, och en som togs bort efter kallelsen: antalen stämmer', async () => {
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    const annexes = editing.items.find(({ id }: { id: string }) => id === ITEM).annexes;
    const of = (title: string) => annexes.find((one: { title: string }) => one.title === title).id;
    await done({ do: 'remove-annex', item: ITEM, annex: of('Bokslut') });
    await add({ title: 'Tillägget', href: 'https://example.se/tillagg' });
    const { agendaEdition } = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing;
    await done({ do: 'send-change', agenda: agendaEdition });
    const [kept] = await ask<{ document: string }>(
      product.databaseUrl,
      `select annex->'file'->>'document' as document from meeting m,
         jsonb_array_elements(m.state->'agenda') item, jsonb_array_elements(item->'annexes') annex
       where m.id = '${meeting}' and annex->>'title' = 'Budget'`,
    );
    await ask(product.databaseUrl, `delete from document where id = '${kept?.document}'`);
    const countsText = 'Handlingar i kallelsen: 5 (som länk 2, utanför Samverkan 1, saknas 2).';
    const missing = ['Budget (filen finns inte kvar)', 'Bokslut (står inte bland punktens handlingar)'];
    const said = await page();
    expect(said.countsText).toBe(countsText);
    expect(said.missing.sort()).toEqual([...missing].sort());
    for (const path of ['paper.docx', `items/${ITEM}/extract.docx`]) {
      const xml = await printed(path);
      for (const words of [countsText, 'Saknas:', ...missing]) expect(xml).toContain(words);
    }
  });
});
