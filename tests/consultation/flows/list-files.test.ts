import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const file = (name: string) => readFileSync(join(__dirname, '../../support/lists', name));

describeStores('listor som andra program sparar dem', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store, { now: new Date('2024-02-05T08:00:00Z') });
  }, 60_000);
  afterAll(() => product?.close());

  let presses = 0;
  const send = async (body: Buffer, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ key: `fil-${presses++}-tryck`, forum: 'lg', ...more });
    const answer = await product.request(SECRETARIAT, `/api/tab/consultation-list?${query}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'content-type': 'application/octet-stream' },
    });
    return { status: answer.status, body: await answer.json() };
  };

  it.each([
    ['NFD-rubriker.csv', 1],
    ['windows-1252.csv', 1],
    ['macroman.csv', 1],
    ['semikolon-kommatext.csv', 2],
    ['utc-tidpunkter.csv', 2],
    ['lagesord.csv', 6],
    ['libreoffice-sista-raden.xlsx', 2],
    ['excel-formaterad-kolumn.xlsx', 2],
    ['dold-forsta.xlsx', 2],
    ['instruktion-forst.xlsx', 2],
    ['utan-r.xlsx', 2],
    ['SharedStrings-versal.xlsx', 2],
    ['bakstreck.xlsx', 2],
  ])('%s granskas: %i nya', async (name, count) => {
    const { status, body } = await send(file(name));
    expect([status, body.text]).toEqual([200, `${count} ${count === 1 ? 'ny' : 'nya'}, 0 finns redan, 0 oklara.`]);
  });

  it('ett okänt lägesord sägs vid sin rad', async () => {
    const { body } = await send(file('lagesord.csv'));
    expect(body.rows[3].notes.join(' ')).toContain('”Ej inlämnad” under Status känns inte igen.');
  });

  it('en lista så lång som den får vara, full av nya remisser, läggs in med samma tryck som erbjuds', async () => {
    const rows = Array.from({ length: 1_999 }, (_, at) => `Remiss nummer ${at};Länsstyrelsen;2024-05-15`);
    const list = Buffer.from(['Remiss;Remittent;Sista svarsdag', ...rows].join('\n'));
    const looked = await send(list);
    expect(looked.body.text).toBe('1999 nya, 0 finns redan, 0 oklara.');
    const imported = await send(list, { digest: looked.body.digest });
    expect(imported.body).toMatchObject({ imported: true });
    expect((await send(list)).body.text).toBe('0 nya, 1999 finns redan, 0 oklara.');
  }, 60_000);
});
