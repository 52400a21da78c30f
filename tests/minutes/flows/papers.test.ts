import { strFromU8, unzipSync } from 'fflate';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const ITEM = 'p1';

describeStores('anteckningarnas papper', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    const done = (command: object) => product.command(SECRETARIAT, { meeting, ...command });
    await done({ do: 'start-minutes' });
    await done({
      do: 'note-presence',
      of: { seat: 'seat-lg-botkyrka' },
      presence: { how: 'digital', until: { time: '10:00', about: true } },
    });
    const text = 'Läget.\n# Budget\nBeslut: <Budgeten> & planen godkänns.';
    await done({ do: 'write-item', item: ITEM, text, edition: 0, writer: 'w-1', serial: 1 });
  }, 60_000);
  afterAll(() => product?.close());

  const get = (path: string, person = SECRETARIAT) => product.request(person, `/api/tab/minutes/${meeting}/${path}`);
  const word = async (path: string) => {
    const response = await get(path);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    return { name: response.headers.get('content-disposition') ?? '', xml, files };
  };

  it('Word-filen har rubriker, närvaro och beslut, och är märkt som utkast', async () => {
    const { name, xml, files } = await word('paper.docx');
    expect(decodeURIComponent(name)).toContain('UTKAST Minnesanteckningar Ledningsgruppen 2024-02-16.docx');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('&lt;Budgeten&gt; &amp; planen godkänns.');
    expect(xml).toContain('digitalt till ca kl. 10.00');
    expect(xml).toContain('w:name="p1_b1"');
    expect(xml).toContain('<w:tblHeader/>');
    const headers = Object.keys(files).filter((file) => /header\d*\.xml$/.test(file));
    expect(headers.map((file) => strFromU8(files[file] ?? new Uint8Array())).join()).toContain('Utkast');
  });

  it('utdraget har bara sin punkt, och deltagarlistan bara dem som var med', async () => {
    const extract = await word(`items/${ITEM}/extract.docx`);
    expect(extract.xml).toContain('planen godkänns');
    expect(extract.xml).not.toContain('Övriga frågor');
    const participants = await word('participants.docx');
    expect(participants.xml).toContain('Antal deltagare: 1.');
    expect(participants.xml).not.toContain('frånvarande');
  });

  it('den som inte får läsa får inget papper', async () => {
    expect((await get('paper.docx', 'p-kd-salem')).status).toBe(409);
    expect((await get('items/p99/extract.docx')).status).toBe(404);
  });
});
