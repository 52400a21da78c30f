import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const ROUND = 'lg-lang';
const SALEM = 'p-kd-salem';
const LONGEST = 20_000;
const MOST = 30;
const drawn = '00000000a-prov';

const form = Array.from({ length: MOST }, (_, at) => ({
  id: `f${at + 1}`,
  kind: 'text',
  label: `Fråga ${at + 1}`,
  required: true,
}));
const said = (letter: string, count: number, most = LONGEST) => ({
  stance: 'answers',
  values: Object.fromEntries(form.slice(0, count).map(({ id }) => [id, letter.repeat(most)])),
});

describeStores('ett så långt svar som formuläret tillåter', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
    const answerBy = { date: '2024-02-20' };
    const fields = { purpose: 'question', forum: 'lg', title: 'Långt', form, answerBy, visibility: 'at-once' };
    expect(await product.command(SECRETARIAT, { do: 'ask-round', id: ROUND, fields })).toMatchObject({ status: 200 });
  }, 60_000);
  afterAll(() => product?.close());

  const round = async () => (await product.get(SALEM, `/api/tab/rounds/${ROUND}`)).body;
  const keep = (answer: object, edition: number) =>
    product.command(SALEM, { do: 'keep-draft', round: ROUND, answer, edition });

  it('sparas som utkast medan det skrivs, och tas emot när det skickas', async () => {
    expect(await keep(said('å', 8, 19_000), 0)).toMatchObject({ status: 200 });
    expect(await keep(said('å', MOST), 1)).toMatchObject({ status: 200 });
    const { draft } = (await round()).mine;
    expect(draft.answer.values.f30).toBe('å'.repeat(LONGEST));
    const sent = { do: 'answer-round', round: ROUND, answer: said('å', MOST), drawn, seen: 0, edition: 2 };
    expect(await product.command(SALEM, sent)).toMatchObject({ status: 200 });
    expect((await round()).mine).toMatchObject({ version: 1, draft: null });
    await product.settled();
  });

  it('också av tecken som tar tre byte', async () => {
    expect(await keep(said('→', MOST), 0)).toMatchObject({ status: 200 });
  });

  it('en text som är längre än 20 000 tecken nekas, och fler svar än ett formulär har frågor', async () => {
    const { draft } = (await round()).mine;
    const long = await keep(said('å', 1, LONGEST + 1), draft.edition);
    expect(long).toMatchObject({ status: 400, body: { code: 'refusal.field-too-long' } });
    expect(JSON.stringify(long.body)).toContain(`${LONGEST + 1} tecken och får vara högst ${LONGEST}`);
    const values = Object.fromEntries(Array.from({ length: MOST + 1 }, (_, at) => [`f${at + 1}`, 'x']));
    const many = await keep({ stance: 'answers', values }, draft.edition);
    expect(many).toMatchObject({ status: 400, body: { code: 'refusal.malformed' } });
  });

  it('det som är större än så nekas med besked om vad som är kvar och vad man gör', async () => {
    const { draft } = (await round()).mine;
    const refused = await keep(said('x', MOST, 100_000), draft.edition);
    expect(refused).toMatchObject({ status: 413, body: { code: 'door.too-big' } });
    expect(refused.body.message).toMatch(/Inget har sparats, och det du skrev är kvar\. Korta det/);
    expect((await round()).mine.draft.edition).toBe(draft.edition);
  });

  it('bara kommandon får vara så stora, och bara av den som är inloggad', async () => {
    const body = JSON.stringify({ key: 'x'.repeat(8), command: { do: 'x'.repeat(300_000) } });
    const headers = { 'content-type': 'application/json' };
    const post = (path: string) => product.request(SALEM, path, { method: 'POST', headers, body });
    expect((await post('/api/tab/subscriptions')).status).toBe(413);
    expect((await post('/api/tab/commands')).status).toBe(400);
    const nobody = await fetch(`${product.url}/api/tab/commands`, { method: 'POST', headers, body });
    expect(nobody.status).toBe(401);
  });
});
