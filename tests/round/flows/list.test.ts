import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const CLOSED = 23;

const asking = (id: string) => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: `Fråga ${id}`,
    form: [{ id: 'f1', kind: 'text', label: 'Vad är viktigast?', required: true }],
    answerBy: { date: '2024-03-01' },
    visibility: 'at-once',
  },
});

describeStores('listan över frågor', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    for (let n = 0; n < CLOSED; n++) {
      const round = `gammal-${String(n).padStart(2, '0')}`;
      expect((await product.command(SECRETARIAT, asking(round))).status).toBe(200);
      product.clock.now = new Date(product.clock.now.getTime() + 60_000);
      expect((await product.command(SECRETARIAT, { do: 'close-round', round })).status).toBe(200);
    }
    expect((await product.command(SECRETARIAT, asking('ny'))).status).toBe(200);
  }, 60_000);
  afterAll(() => product?.close());

  const list = async (person: string, before = '') => {
    const { body } = await product.get(person, `/api/tab/rounds${before && `?before=${before}`}`);
    return { ids: body.rounds.map(({ id }: { id: string }) => id), older: body.older };
  };

  it.each([SECRETARIAT, 'p-tfkd-nynashamn'])('visar %s de öppna och de tjugo som stängdes sist', async (person) => {
    const { ids, older } = await list(person);
    expect(ids).toHaveLength(21);
    expect(ids.slice(0, 3)).toEqual(['ny', 'gammal-22', 'gammal-21']);
    expect(older).toBe('gammal-03');
  });

  it('visar de äldre sida för sida, och säger när de är slut', async () => {
    expect(await list(SECRETARIAT, 'gammal-03')).toEqual({ ids: ['gammal-02', 'gammal-01', 'gammal-00'], older: null });
    expect(await list('p-tfkd-nynashamn', 'gammal-01')).toEqual({ ids: ['gammal-00'], older: null });
    expect(await list(SECRETARIAT, 'finns-inte')).toEqual({ ids: [], older: null });
  });

  it('visar inget av ett annat organs frågor', async () => {
    expect(await list('p-rufs-salem')).toEqual({ ids: [], older: null });
    expect(await list('p-rufs-salem', 'gammal-03')).toEqual({ ids: [], older: null });
  });
});
