import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { filesIn, sweepAfter } from '../../support/sweep.ts';

const QUESTION = { id: 'f1', kind: 'text', label: 'Vad saknas?', required: true };

describe('en remiss bilagor som tas bort', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite');
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) => {
    expect(await product.command(SECRETARIAT, command)).toMatchObject({ body: { done: true } });
  };
  const page = async (id: string) => (await product.get(SECRETARIAT, `/api/tab/consultations/${id}`)).body;
  const kept = () => filesIn(product);
  /** Registers a consultation with one annex, and answers the file in which that stands. */
  async function withAnnex(id: string): Promise<string> {
    const fields = { title: id, sender: 'Region', forum: 'net-trafik', route: 'full', standing: 'ours', questions: [] };
    await done({ do: 'register-consultation', id, stage: 'considered', fields: { ...fields, answerBy: '2024-06-28' } });
    const before = await kept();
    const path = `/api/tab/consultations/${id}/annexes?key=bilaga-${id}&name=karta.txt`;
    const headers = { 'content-type': 'application/octet-stream' };
    expect((await product.request(SECRETARIAT, path, { method: 'POST', body: 'karta', headers })).status).toBe(200);
    return (await kept()).find((name) => !before.includes(name)) ?? '';
  }
  const remove = async (id: string) => {
    const { papers } = await page(id);
    await done({ do: 'remove-consultation-annex', consultation: id, annex: papers.annexes[0].id });
  };

  it('organet utan kanal: det sägs innan det frågas', async () => {
    await withAnnex('remiss-utan');
    expect((await page('remiss-utan')).editing.ask.channel).toBe(false);
  });

  it('står kvar där någon har frågats om remissen, och försvinner där ingen har det', async () => {
    const asked = await withAnnex('remiss-fragad');
    const never = await withAnnex('remiss-ofragad');
    await done({
      do: 'ask-round',
      id: 'inspel-1',
      fields: {
        purpose: 'input',
        forum: 'net-trafik',
        title: 'Remissen',
        form: [QUESTION],
        answerBy: { date: '2024-03-20' },
        visibility: 'after-closing',
        consultation: 'remiss-fragad',
      },
    });
    await sweepAfter(2, product);
    expect(await kept()).toEqual(expect.arrayContaining([asked, never]));
    await remove('remiss-fragad');
    await remove('remiss-ofragad');
    await sweepAfter(2, product);
    expect(await kept()).toContain(asked);
    expect(await kept()).not.toContain(never);
    expect(await kept()).toHaveLength(2);
  });

  it('den som kom till efter frågan och togs bort står också kvar', async () => {
    const path = '/api/tab/consultations/remiss-fragad/annexes?key=bilaga-senare&name=sent.txt';
    const headers = { 'content-type': 'application/octet-stream' };
    const before = await kept();
    expect((await product.request(SECRETARIAT, path, { method: 'POST', body: 'sent', headers })).status).toBe(200);
    const [late] = (await kept()).filter((name) => !before.includes(name));
    await remove('remiss-fragad');
    await sweepAfter(2, product);
    expect(await kept()).toContain(late);
  });
});
