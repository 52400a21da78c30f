import { strFromU8, unzipSync } from 'fflate';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const meeting = 'ssk-2024-03-21';
const TOWNS = ['botkyrka', 'haninge', 'huddinge'];

describeStores('två fönster i samma punkt, genom dörren', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:ssk@thread.tacv2', 'Södertörn – Samarbetskommittén');
    await done({ do: 'start-minutes' });
  }, 60_000);
  afterAll(() => product?.close());

  const send = (command: object, key?: string) => product.command(SECRETARIAT, { meeting, ...command }, key);
  const done = async (command: object) => expect(await send(command)).toMatchObject({ status: 200 });
  const save = (writer: string, serial: number, edition: number, text: string, item = 'p1') => ({
    ...{ do: 'write-item', item, text, edition, writer, serial },
  });
  const page = async () => (await product.get(SECRETARIAT, `/api/tab/minutes/${meeting}`)).body;
  const item = async (id = 'p1') => (await page()).writing.items.find((one: { id: string }) => one.id === id);

  it('den som skriver på en äldre text får sin bredvid, och ser båda', async () => {
    await done(save('fonster-a', 1, 0, 'Gemensamt.\nA skrev.'));
    await done(save('fonster-b', 1, 0, 'Gemensamt.\nB skrev.'));
    await done(save('fonster-b', 2, 0, 'Gemensamt.\nB skrev mer.'));
    expect(await item()).toMatchObject({
      text: 'Gemensamt.\nA skrev.',
      edition: 1,
      writer: 'fonster-a',
      asides: [{ writer: 'fonster-b', serial: 2, text: 'Gemensamt.\nB skrev mer.' }],
    });
  });

  it('samma sparning en gång till gör ingenting: under samma nyckel, och under en ny', async () => {
    const again = save('fonster-a', 2, 0, 'Gemensamt.\nA skrev mer.');
    for (const key of ['sparning-a-2', 'sparning-a-2', 'sparning-a-2-igen'])
      expect(await send(again, key)).toMatchObject({ status: 200 });
    expect(await item()).toMatchObject({ edition: 2, text: 'Gemensamt.\nA skrev mer.', asides: [{ serial: 2 }] });
    const facts = await ask(product.databaseUrl, `select 1 from journal where type = 'item-written'`);
    expect(facts).toHaveLength(4);
    const { status, body } = await send(save('fonster-a', 1, 0, 'Gemensamt.\nA skrev.'));
    expect([status, body.code]).toEqual([409, 'refusal.notes-changed']);
    expect(body.message).toContain('inget har skrivits över');
  });

  it('två texter skickas inte; när de är en text kan den som såg dem för länge sedan inte skriva över', async () => {
    await done({ do: 'elect-verifier', seat: 'seat-ssk-huddinge', elected: true });
    const early = await send({ do: 'send-minutes' });
    expect(early).toMatchObject({ status: 409, body: { message: expect.stringContaining('två texter') } });
    const asides = [{ writer: 'fonster-b', serial: 2 }];
    const one = { do: 'settle-item', item: 'p1', text: 'Gemensamt.\nA skrev mer.\nB skrev mer.', asides };
    expect((await send({ ...one, edition: 1, writer: 'fonster-a' })).body.code).toBe('refusal.notes-changed');
    for (const _ of [1, 2]) await done({ ...one, edition: 2, writer: 'fonster-c' });
    expect(await item()).toMatchObject({ edition: 3, text: one.text, asides: [] });
    await done(save('fonster-b', 3, 0, 'Gemensamt.\nB visste inget.'));
    expect(await item()).toMatchObject({ text: one.text, asides: [{ text: 'Gemensamt.\nB visste inget.' }] });
    await done({ ...one, edition: 3, writer: 'fonster-d', asides: [{ writer: 'fonster-b', serial: 3 }] });
  });

  it('ett å i två delar blir ett', async () => {
    await done(save('fonster-e', 1, 0, 'A\u030arets budget ga\u030ar upp.\nBeslut: Ja\u0308mna ut.', 'p2'));
    expect(await item('p2')).toMatchObject({ text: 'Årets budget går upp.\nBeslut: Jämna ut.' });
    expect((await page()).read.items[1].lines[1]).toMatchObject({ label: 'Beslut', text: 'Jämna ut.' });
  });

  it('ett möte som inte är beslutfört säger det: på sidan, vid beslutet och i papperet', async () => {
    for (const town of TOWNS)
      await done({ do: 'note-presence', of: { seat: `seat-ssk-${town}` }, presence: { how: 'on-site' } });
    const { writing, read } = await page();
    expect(writing.quorumText).toBe(
      '3 av 8 är här. Det krävs minst 4 för att Samarbetskommittén ska kunna fatta beslut.',
    );
    expect(writing.items[1].warnings).toEqual(['Bara 3 av 8 var med när det beslutades. Det krävs minst 4.']);
    expect(read.quorumText).toBe('3 av 8 var med. Det krävs minst 4.');
    const paper = await product.request(SECRETARIAT, `/api/tab/minutes/${meeting}/paper.docx`);
    const files = unzipSync(new Uint8Array(await paper.arrayBuffer()));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('3 av 8 var med. Det krävs minst 4.');
    await done({ do: 'send-minutes' });
  });
});
