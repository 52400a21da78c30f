import { strFromU8, unzipSync } from 'fflate';
import { open } from '../../support/pdf-ua/opened.ts';
import { brokenRules } from '../../support/pdf-ua/rules/all.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

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
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 200) throw new Error(`${response.status} ${new TextDecoder().decode(bytes)}`);
    const files = unzipSync(bytes);
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
    expect(decodeURIComponent(participants.name)).toContain('UTKAST Deltagarlista Ledningsgruppen 2024-02-16.docx');
    expect(participants.xml).toContain('Antal deltagare: 1.');
    expect(participants.xml).not.toContain('frånvarande');
  });

  it('arkiv-PDF:en är gjord av samma papper, med namn och slag', async () => {
    const response = await get('paper.pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      'UTKAST Minnesanteckningar Ledningsgruppen 2024-02-16.pdf',
    );
    const pdf = new Uint8Array(await response.arrayBuffer());
    expect(brokenRules(open(pdf))).toEqual({});
    expect(open(pdf).xmp).toContain('Minnesanteckningar, Ledningsgruppen, fredag 16 februari 2024');
  });

  it('diarienumret kommer på papperen, står kvar när anteckningarna är låsta, och går att sätta och ta bort då', async () => {
    const head = async () => {
      const { files } = await word('paper.docx');
      const paths = Object.keys(files).filter((file) => /header\d*\.xml$/.test(file));
      return paths.map((path) => strFromU8(files[path] ?? new Uint8Array())).join();
    };
    const page = async () => (await product.get(SECRETARIAT, `/api/tab/minutes/${meeting}`)).body;
    const approved = async () =>
      (await ask<{ state: object }>(product.databaseUrl, `select state->'approved' as state from minutes`))[0]?.state;
    const number = (said: string | null) =>
      product.command(SECRETARIAT, { do: 'note-registry-number', meeting, number: said });
    await number('KS 2024/17');
    expect(await page()).toMatchObject({ registryNumber: 'KS 2024/17', can: { noteRegistryNumber: true } });
    expect(await head()).toContain('Diarienummer KS 2024/17');
    await product.command(SECRETARIAT, { do: 'elect-verifier', meeting, seat: 'seat-lg-huddinge', elected: true });
    await product.command(SECRETARIAT, { do: 'send-minutes', meeting });
    await product.command('p-kd-huddinge', { do: 'approve-items', meeting, round: 1, parts: 'all' });
    expect(await page()).toMatchObject({ status: 'verified', registryNumber: 'KS 2024/17' });
    const before = await approved();
    expect(await number('KS 2024/18')).toMatchObject({ status: 200 });
    expect(await head()).toContain('Diarienummer KS 2024/18');
    expect(await approved()).toEqual(before);
    const member = (await product.get('p-kd-salem', `/api/tab/minutes/${meeting}`)).body;
    expect(member).toMatchObject({ registryNumber: 'KS 2024/18', can: { noteRegistryNumber: false } });
    expect(await product.command('p-kd-salem', { do: 'note-registry-number', meeting, number: 'X' })).toMatchObject({
      body: { code: 'refusal.secretariat-only' },
    });
    await number(null);
    expect(await page()).toMatchObject({ registryNumber: '' });
    expect(await head()).not.toContain('Diarienummer');
  });

  it('en rättelse av punkten står också i dess utdrag', async () => {
    await product.command(SECRETARIAT, { do: 'correct-minutes', meeting, item: ITEM, text: 'Beloppet ska vara 200.' });
    const { xml } = await word(`items/${ITEM}/extract.docx`);
    expect(xml).toContain('Rättelser');
    expect(xml).toContain('Beloppet ska vara 200.');
    expect((await word('items/p2/extract.docx')).xml).not.toContain('Beloppet ska vara 200.');
  });
});

describeStores('anteckningar som ännu är ett utkast', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, { do: 'start-minutes', meeting });
  }, 60_000);
  afterAll(() => product?.close());
  const get = (path: string, person = SECRETARIAT) => product.request(person, `/api/tab/minutes/${meeting}/${path}`);

  it('den som inte får läsa får inget papper', async () => {
    expect((await get('paper.docx', 'p-kd-salem')).status).toBe(409);
    expect((await get('items/p99/extract.docx')).status).toBe(404);
  });
});
