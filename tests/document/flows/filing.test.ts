import { randomUUID } from 'node:crypto';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { type Shelves, sha256, shelves } from '../../support/shelves.ts';
import { describeStores } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const OF_A_NETWORK = 'trafik-mote';
const ITEM = 'p1';
const MEMBER = 'p-kd-salem';
const FIELDS = {
  forum: 'net-trafik',
  kind: 'ordinary',
  title: 'Trafiknätverket',
  when: { date: '2024-02-13', start: '09:00', end: '10:00' },
  mode: 'remote',
};
const PDF = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-02-13.pdf';
const WORD = PDF.replace('.pdf', '.docx');

interface Paper {
  id: string;
  name: string;
  status: string;
  lines: string[];
  link: string | null;
  can: object;
}

describeStores('handlingar läggs i organets bibliotek', (store) => {
  let product: Product;
  let shelf: Shelves;
  beforeAll(async () => {
    shelf = shelves();
    product = await startProduct(store, { library: shelf.library });
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await done({ do: 'plan-meeting', id: OF_A_NETWORK, fields: FIELDS });
  }, 60_000);
  afterAll(() => product?.close());

  async function done(command: object, person = SECRETARIAT): Promise<void> {
    const { status, body } = await product.command(person, command);
    expect([command, status, body?.code]).toEqual([command, 200, undefined]);
  }
  async function upload(name: string, body: string): Promise<void> {
    const path = `/api/tab/meetings/${meeting}/items/${ITEM}/annexes?key=${randomUUID()}&name=${name}`;
    const sent = { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } };
    expect((await product.request(SECRETARIAT, path, sent)).status).toBe(200);
  }
  const papers = async (of: string, person = SECRETARIAT): Promise<Paper[]> =>
    (await product.get(person, `/api/tab/meetings/${of}/filings`)).body.papers;
  const agenda = async () => (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.editing;

  it('kallelsen när den skickas, och de uppladdade handlingarna en gång; länkar hämtas inte', async () => {
    await upload('Budget.txt', 'Budgeten');
    await done({
      do: 'add-annex',
      meeting,
      item: ITEM,
      annex: { title: 'Underlaget', href: 'https://example.se/underlag' },
    });
    await done({ do: 'send-notice', meeting });
    await product.filed();
    const budget = shelf.all().find((path) => path.includes('Budget')) ?? '';
    expect(shelf.all().sort()).toEqual([budget, 'lg/2024/Kallelse Ledningsgruppen 2024-02-16.pdf'].sort());
    expect(budget).toMatch(/^lg\/2024\/Ledningsgruppen 2024-02-16 handling \d+ Budget\.txt$/);
    expect(shelf.at(budget)?.bytes.toString()).toBe('Budgeten');
    const notice = shelf.at('lg/2024/Kallelse Ledningsgruppen 2024-02-16.pdf');
    expect(notice?.columns).toEqual({
      forum: 'Ledningsgruppen',
      date: '2024-02-16',
      kind: 'Kallelse',
      status: 'Utskickad',
      hash: sha256(notice?.bytes ?? new Uint8Array()),
    });
  });

  it('en ändrad kallelse blir en ny fil, med versionen i namnet; den gamla och handlingarna rörs inte', async () => {
    const before = [...shelf.calls];
    await done({ do: 'set-agenda-item', meeting, base: 0, fields: { heading: 'Ny punkt', kind: 'other' } });
    await done({ do: 'send-change', meeting, agenda: (await agenda()).agendaEdition });
    await product.filed();
    const name = 'Kallelse Ledningsgruppen 2024-02-16 version 2.pdf';
    expect(shelf.calls.slice(before.length)).toEqual(['create', 'read', 'describe'].map((call) => `${call} ${name}`));
  });

  it('anteckningarna när de är klara: PDF och Word, lästa tillbaka, fast Word har skrivits om där', async () => {
    await done({ do: 'start-minutes', meeting: OF_A_NETWORK });
    const said = { item: 'p1', text: 'Läget.', edition: 0, writer: 'w-1', serial: 1 };
    await done({ do: 'write-item', meeting: OF_A_NETWORK, ...said });
    await done({ do: 'finish-minutes', meeting: OF_A_NETWORK });
    await product.filed();
    expect(
      shelf
        .all()
        .filter((path) => path.startsWith('net-trafik'))
        .sort(),
    ).toEqual([PDF, WORD].sort());
    expect(shelf.columnsAt(PDF)).toMatchObject({ kind: 'Minnesanteckningar', status: 'Klara' });
    for (const one of await papers(OF_A_NETWORK))
      expect(one).toMatchObject({
        status: 'filed',
        lines: ['Ligger i biblioteket sedan måndag 29 januari 2024 kl. 8.00, version 1.0.'],
        link: expect.stringMatching(/^https:\/\/example\.se\/net-trafik\/2024\//),
        can: { again: false, settle: false },
      });
  });

  it('diarienumret kommer senare: uppgifterna ändras, filen inte', async () => {
    const before = shelf.at(PDF)?.bytes;
    await done({ do: 'note-registry-number', meeting: OF_A_NETWORK, number: 'KS 2024/0123' });
    await product.filed();
    expect(shelf.columnsAt(PDF)).toMatchObject({ registryNumber: 'KS 2024/0123' });
    expect(shelf.columnsAt(WORD)).toMatchObject({ registryNumber: 'KS 2024/0123' });
    expect(shelf.at(PDF)?.bytes).toBe(before);
  });

  it('en rättelse är en ny handling med ett annat namn', async () => {
    await done({ do: 'correct-minutes', meeting: OF_A_NETWORK, text: 'Mötet var digitalt.' });
    await product.filed();
    const name = 'net-trafik/2024/Minnesanteckningar Trafiknätverket 2024-02-13 med rättelse 1.pdf';
    expect(shelf.all()).toEqual(expect.arrayContaining([PDF, name, name.replace('.pdf', '.docx')]));
    expect(shelf.at(name)?.bytes.equals(shelf.at(PDF)?.bytes ?? Buffer.alloc(0))).toBe(false);
  });

  it('kansliet lägger ett utdrag av en punkt där, en gång', async () => {
    await done({ do: 'file-extract', meeting: OF_A_NETWORK, item: 'p1' });
    await product.filed();
    const extract = shelf.all().filter((path) => path.includes('Utdrag'));
    expect(extract).toEqual(['net-trafik/2024/Utdrag punkt 1 Trafiknätverket 2024-02-13 med rättelse 1.pdf']);
    await done({ do: 'file-extract', meeting: OF_A_NETWORK, item: 'p1' });
    await product.filed();
    expect(shelf.all().filter((path) => path.includes('Utdrag'))).toEqual(extract);
  });

  it('ett inställt möte: att det ställdes in läggs där också', async () => {
    await done({ do: 'cancel-meeting', meeting, reason: 'Snö' });
    await product.filed();
    expect(shelf.all()).toContain('lg/2024/INSTÄLLT Kallelse Ledningsgruppen 2024-02-16.pdf');
  });

  it('den som har en plats i organet ser vad som ligger där, utan knappar; andra ser det inte', async () => {
    const seen = await papers(meeting, MEMBER);
    expect(seen.map(({ status }) => status)).toEqual(['filed', 'filed', 'filed', 'filed']);
    const all = (await product.get(MEMBER, '/api/tab/filings')).body;
    expect(all.papers.map(({ meeting: of }: { meeting: string }) => of)).toEqual([meeting, meeting, meeting, meeting]);
    expect((await product.get(MEMBER, `/api/tab/meetings/${OF_A_NETWORK}/filings`)).body.code).toBe(
      'refusal.not-yours-to-see',
    );
    const everything = (await product.get(SECRETARIAT, '/api/tab/filings')).body;
    expect(everything.papers.length).toBe(shelf.all().length);
    expect((await product.get(SECRETARIAT, '/api/tab/filings?forum=net-trafik')).body.papers.length).toBe(5);
    expect((await product.get(SECRETARIAT, '/api/tab/filings?year=2023')).body.papers).toEqual([]);
  });

  it('inget skrevs två gånger', () => {
    const created = shelf.calls.filter((call) => call.startsWith('create'));
    expect(created.length).toBe(new Set(created).size);
    expect(created.length).toBe(shelf.all().length);
  });
});
