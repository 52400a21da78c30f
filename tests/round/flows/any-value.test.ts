import fc from 'fast-check';
import { anyValues } from '../../support/any-values.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const ROUND = 'lg-dag';
const ALL_KINDS = 'lg-allt';
const NYKVARN = 'p-kd-nykvarn';
const EVERYBODY = [NYKVARN, 'p-kd-salem', SECRETARIAT];
const choices = [
  { id: 'ett', label: 'Ett' },
  { id: 'tva', label: 'Två' },
];
const kinds = ['text', 'choice', 'choices', 'yes-no', 'number', 'date', 'names'];
const form = kinds.map((kind, at) => ({
  id: `f${at + 1}`,
  kind,
  label: `Fråga om ${kind}`,
  required: false,
  ...(kind.startsWith('choice') ? { choices } : {}),
}));
const asking = (id: string, asked: object[]) => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Vilken dag kan yttrandet vara klart?',
    form: asked,
    answerBy: { date: '2024-02-12' },
    visibility: 'at-once',
  },
});

describeStores('inget som är sparat får stänga en sida', (store) => {
  let product: Product;
  let drawing = 0;
  const drawn = () => `${(++drawing + 1e9).toString(36).padStart(9, '0')}-prov`;

  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    const day = { id: 'f1', kind: 'date', label: 'Dag', required: true };
    const why = { id: 'f2', kind: 'text', label: 'Motivering', required: false };
    for (const asked of [asking(ROUND, [day, why]), asking(ALL_KINDS, form)]) {
      expect((await product.command(SECRETARIAT, asked)).status).toBe(200);
    }
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  async function open(round: string): Promise<void> {
    for (const person of EVERYBODY) {
      for (const path of ['todo', 'rounds', `rounds/${round}`]) {
        const { status } = await product.get(person, `/api/tab/${path}`);
        expect([person, path, status]).toEqual([person, path, 200]);
      }
      const card = await product.press(person, { v: 1, do: 'refresh', round });
      expect([card.status, card.body.statusCode]).toEqual([200, 200]);
    }
  }

  const pressed = async (f1: string, f2 = 'Tre sidor motivering') => {
    const data = { v: 1, do: 'answer-round', round: ROUND, drawn: drawn(), seen: 0, edition: 0, as: { f1: 'date' } };
    const { body } = await product.press(NYKVARN, { ...data, f1, f2 });
    expect(body.statusCode).toBe(200);
    return JSON.stringify(body.value);
  };
  const mine = async () => (await product.get(NYKVARN, `/api/tab/rounds/${ROUND}`)).body.mine;

  it('en dag som inte går att förstå nekas i ord, det skrivna är kvar och alla sidor går att öppna', async () => {
    expect(await pressed('06/03/2024 22:00:00')).toContain('Svaret på ”Dag” är inte en dag');
    await open(ROUND);
    expect((await mine()).draft.said.values.map(({ text }: { text: string }) => text)).toEqual([
      '06/03/2024 22:00:00',
      'Tre sidor motivering',
    ]);
  });

  it('en dag i en annan form som bara kan vara en dag är svaret', async () => {
    await pressed('15.3.2024');
    expect((await mine()).answer.values.f1).toBe('2024-03-15');
    await open(ROUND);
  });

  it('vilket utkast som än är sparat', async () => {
    let edition = 0;
    const values = anyValues(form.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(values, async (one) => {
        const answer = { stance: 'answers', values: one };
        const kept = { do: 'keep-draft', round: ALL_KINDS, answer, edition, over: true };
        const done = await product.command(NYKVARN, kept);
        expect([done.status, done.body]).toEqual([200, expect.anything()]);
        edition = (await product.get(NYKVARN, `/api/tab/rounds/${ALL_KINDS}`)).body.mine.draft?.edition ?? edition;
        await open(ALL_KINDS);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('också när frågan är stängd', async () => {
    for (const round of [ROUND, ALL_KINDS]) {
      await product.command(SECRETARIAT, { do: 'close-round', round });
      await open(round);
    }
    expect(faultsLogged(product)).toEqual([]);
  });

  it('klockslag läses som klienter har skrivit dem, och det som inte är ett nekas med fältets namn', async () => {
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: 'lg-2024-02-16' });
    const answer = async (from: string) => {
      const data = { v: 1, do: 'answer-notice', meeting: 'lg-2024-02-16', revision: 1, value: 'remote' };
      const { body } = await product.press('p-kd-salem', { ...data, drawn: drawn(), from, until: '' });
      expect(body.statusCode).toBe(200);
      return JSON.stringify(body.value);
    };
    for (const from of ['09:30', '9:30', '09:30:00', '9:30 AM', '9:30 fm', '09.30']) {
      expect([from, await answer(from)]).toEqual([from, expect.stringContaining('från kl. 9.30')]);
    }
    expect(await answer('halv tio')).toContain('Från kl.: ”halv tio” är inget klockslag');
  });
});
