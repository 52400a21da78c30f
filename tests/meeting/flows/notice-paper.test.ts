import { strFromU8, unzipSync } from 'fflate';
import { open } from '../../support/pdf-ua/opened.ts';
import { brokenRules } from '../../support/pdf-ua/rules/all.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const MEETING = 'lg-2024-02-16';
const MEMBER = 'p-kd-salem';
const GUEST = 'p-kso-salem';

describeStores('kallelsen att ta hem', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.connect('19:ssk@thread.tacv2', 'Södertörn – Samarbetskommittén');
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) =>
    expect(await product.command(SECRETARIAT, { meeting: MEETING, ...command })).toMatchObject({ status: 200 });
  const get = (kind: string, person: string, id = MEETING) =>
    product.request(person, `/api/tab/meetings/${id}/notice.${kind}`);
  const word = async (person = MEMBER) => {
    const response = await get('docx', person);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const name = decodeURIComponent(response.headers.get('content-disposition') ?? '');
    return { name, xml: strFromU8(files['word/document.xml'] ?? new Uint8Array()) };
  };

  it('innan den är skickad har kansliet ett utkast, och ledamoten ingen dagordning som förbereds', async () => {
    await done({
      do: 'set-agenda-item',
      base: 0,
      fields: { heading: 'Ny väg', kind: 'decision', proposal: 'att bygga.' },
    });
    const mine = await word(SECRETARIAT);
    expect(mine.name).toContain('UTKAST Kallelse Ledningsgruppen 2024-02-16.docx');
    expect(mine.xml).toContain('Ny väg');
    const theirs = await word();
    expect(theirs.xml).toContain('Dagordningen kommer senare.');
    expect(theirs.xml).not.toContain('Ny väg');
  });

  it('när den är skickad får ledamoten den, som Word och som arkiv-PDF', async () => {
    await done({ do: 'send-notice' });
    const { name, xml } = await word();
    expect(name).toContain('Kallelse Ledningsgruppen 2024-02-16.docx');
    expect(name).not.toContain('UTKAST');
    for (const said of ['Ny väg', 'Förslag till beslut', 'att bygga.', 'fredag 16 februari 2024'])
      expect(xml).toContain(said);
    const response = await get('pdf', MEMBER);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pdf = new Uint8Array(await response.arrayBuffer());
    expect(brokenRules(open(pdf))).toEqual({});
    const again = new Uint8Array(await (await get('pdf', 'p-kd-huddinge')).arrayBuffer());
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  });

  it('gästen på en punkt får den punkten', async () => {
    await done({ do: 'invite-guest', item: 'p2', guest: { person: GUEST } });
    const { xml } = await word(GUEST);
    expect(xml).toContain('>2. ');
    expect(xml).not.toContain('Ny väg');
  });

  it('den som inte ser mötet får inget, och ett möte som inte finns har inget', async () => {
    expect((await get('pdf', 'p-kso-tyreso')).status).toBe(403);
    expect((await get('docx', MEMBER, 'inget-mote')).status).toBe(404);
  });

  it('ett inställt möte säger det', async () => {
    await done({ do: 'cancel-meeting', reason: 'Snö & is' });
    const { name, xml } = await word();
    expect(name).toContain('INSTÄLLT Kallelse');
    expect(xml).toContain('Mötet är inställt.');
    expect(xml).toContain('Skäl: Snö &amp; is');
    expect(faultsLogged(product)).toEqual([]);
  });
});
