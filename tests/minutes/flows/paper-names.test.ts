import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { smallFolder, writeFolder } from '../../support/small-folder.ts';
import { describeStores } from '../../support/stores.ts';

const MEETING = 'rad-2026-02-13';
/** What no system takes in a file's name, and an å in two parts. */
const STRANGE = 'Ra\u030ad "A*B" : <C> ? D/E \\F | G';
const NAMED = 'Råd _A_B_ _ _C_ _ D-E -F _ G';

describeStores('papperens namn', (store) => {
  let product: Product;
  beforeAll(async () => {
    const files = smallFolder();
    const { forums } = files['forums.json'];
    const folder = await writeFolder({
      ...files,
      'forums.json': { forums: [{ ...forums[0], shortName: STRANGE }, forums[1]] },
    });
    product = await startProduct(store, { folder, now: new Date('2026-02-01T08:00:00Z') });
    await product.connect('19:rad@thread.tacv2', 'Tre byar – rad');
    const heading = `Punkten ${STRANGE}`;
    await done({ do: 'set-agenda-item', base: 0, fields: { heading, kind: 'information' } });
    await done({ do: 'send-notice' });
    await done({ do: 'start-minutes' });
    await done({ do: 'write-item', item: 'p2', text: 'Va\u030ard.', edition: 0, writer: 'w-1', serial: 1 });
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) =>
    expect(await product.command(SECRETARIAT, { meeting: MEETING, ...command })).toMatchObject({ status: 200 });
  const nameOf = async (path: string) => {
    const response = await product.request(SECRETARIAT, `/api/tab/${path}`);
    expect(response.status).toBe(200);
    const [, name = ''] = /filename\*=UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    return decodeURIComponent(name);
  };

  it.each([
    [`meetings/${MEETING}/notice`, `Kallelse ${NAMED} 2026-02-13`],
    [`minutes/${MEETING}/paper`, `UTKAST Minnesanteckningar ${NAMED} 2026-02-13`],
    [`minutes/${MEETING}/participants`, `UTKAST Deltagarlista ${NAMED} 2026-02-13`],
    [`minutes/${MEETING}/items/p2/extract`, `UTKAST Utdrag punkt 2 ${NAMED} 2026-02-13`],
  ])('%s heter som det ska, utan det som inget filnamn kan ha', async (path, name) => {
    for (const kind of ['docx', 'pdf']) expect(await nameOf(`${path}.${kind}`)).toBe(`${name}.${kind}`);
  });
});
