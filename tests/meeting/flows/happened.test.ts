import { pressOn } from '../../support/own-card.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';

const MEETING = 'lg-2024-02-16';

describe('vad som har hänt och vad som skickats', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (id = MEETING) => (await product.get(SECRETARIAT, `/api/tab/meetings/${id}`)).body;
  const todo = async (person = SECRETARIAT) => (await product.get(person, '/api/tab/todo')).body;
  const texts = (all: { text: string }[]) => all.map(({ text }) => text);
  const answer = (button: string) => pressOn(product, 'p-kd-salem', { kind: 'meeting', id: MEETING }, button);

  it('ett möte som bara har lästs in har en historia, och Att göra säger att kalendern lästes in', async () => {
    expect(texts((await page()).history)).toEqual(['Mötet lästes in från samarbetets kalender']);
    expect(texts((await todo('p-kd-salem')).changes)).toEqual(['Möten lästes in från samarbetets kalender']);
  });

  it('en ändring före kallelsen står där, och en som alla fick veta står en gång', async () => {
    const change = async (more: object) => {
      const { fields, edition } = (await page()).editing;
      const command = { do: 'change-meeting', meeting: MEETING, base: edition, fields: { ...fields, ...more } };
      expect(await product.command(SECRETARIAT, command)).toMatchObject({ status: 200 });
    };
    await change({ place: 'Biblioteket' });
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING });
    await product.settled();
    await change({ place: 'Kulturhuset' });
    await product.settled();
    expect(texts((await page()).history).slice(1)).toEqual([
      'Mötet ändrades, utan besked till någon',
      'Kallelsen skickades',
      'Ändring skickades: plats',
    ]);
    expect((await page()).deliveries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'Kallelsen i kanalen', to: 'Kanalen i Ledningsgruppen', status: 'sent' }),
      ]),
    );
  });

  it('den som ändrar sig står på en rad, med det som gäller', async () => {
    await answer('Kommer på plats');
    product.clock.now = new Date(product.clock.now.getTime() + 60_000);
    await answer('Har förhinder');
    product.clock.now = new Date(product.clock.now.getTime() + 60_000);
    await answer('Kommer på plats');
    const lines = texts((await todo()).changes).filter((text) => text.startsWith('Salem'));
    expect(lines).toEqual([expect.stringMatching(/^Salem har ändrat sitt svar: Kommer på plats \(/)]);
  });

  it('ett möte som har varit erbjuder inget, och säger inte att kallelsen inte gick', async () => {
    product.clock.now = new Date('2024-12-30T08:00:00Z');
    const passed = await page('ssk-2024-05-02');
    expect(passed).toMatchObject({ status: 'planned', over: true, statusText: 'Har varit' });
    expect(passed).not.toHaveProperty('approval');
    expect(passed.can).toMatchObject({ sendNotice: false, cancel: false, remove: false });
    expect(passed.can).not.toHaveProperty('sendNoticeHint');
    const year = JSON.stringify((await product.get(SECRETARIAT, '/api/tab/year?year=2024')).body);
    expect(year).not.toMatch(/Kallelsen (är inte skickad|skickades inte)/);
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
