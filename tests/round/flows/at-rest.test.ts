import { redrawAtRest } from '../../../bot/delivery/service/jobs/redraw-at-rest.ts';
import { pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores, openStoreAt } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const TEXT = { kind: 'round', id: 'lg-ord' } as const;
const CHOICE = { kind: 'round', id: 'lg-val' } as const;

const asking = (id: string, kind: 'text' | 'yes-no') => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: id,
    form: [{ id: 'f1', kind, label: 'Hur blir det?', required: true }],
    answerBy: { date: '2024-03-01' },
    visibility: 'at-once',
  },
});

describeStores('kortet i kanalen medan någon kan skriva i det', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, asking(TEXT.id, 'text'));
    await product.command(SECRETARIAT, asking(CHOICE.id, 'yes-no'));
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  /** What was redrawn in the channel since the last time somebody asked. */
  let seen = 0;
  const redrawn = async () => {
    await product.settled();
    const { log } = product.connector.state();
    const since = log.slice(seen).filter(({ op }) => op === 'update');
    seen = log.length;
    return since.map((one) => JSON.stringify(one));
  };
  /** The hourly look, at a local time of the day in question. */
  const rest = async (at: string) => {
    const opened = await openStoreAt(store, product.databaseUrl);
    const clock = { now: () => new Date(at), real: Date.now };
    await redrawAtRest({ store: opened, clock, nudge: () => undefined }).finally(() => opened.close());
    return redrawn();
  };

  it('en fråga utan text ritas om när någon svarar', async () => {
    await redrawn();
    await pressOn(product, 'p-kd-salem', CHOICE, 'Skicka svar', { f1: 'yes' });
    expect(await redrawn()).toHaveLength(1);
  });

  it('en fråga med text ritas inte om under den som skriver; den som svarade får sitt eget kort', async () => {
    const own = await pressOn(product, 'p-kd-salem', TEXT, 'Skicka svar', { f1: 'Bra' });
    expect(JSON.stringify(own.body.value)).toContain('Salem har svarat');
    expect(await redrawn()).toEqual([]);
    const { body } = await product.get('p-kd-haninge', `/api/tab/rounds/${TEXT.id}`);
    expect(body.summary).toBe('1 av 8 har svarat');
  });

  it('före varje arbetsdag ritas den om, en gång, och inte på dagen eller en lördag', async () => {
    expect(await rest('2024-01-30T09:00:00Z')).toEqual([]);
    expect(await rest('2024-02-03T03:30:00Z')).toEqual([]);
    const night = await rest('2024-01-30T03:30:00Z');
    expect(night).toHaveLength(1);
    expect(await rest('2024-01-30T04:30:00Z')).toEqual([]);
  });

  it('en senare sista dag väntar tills kortet är i vila; en tidigare och en stängd fråga ritas om genast', async () => {
    await pressOn(product, 'p-kd-huddinge', TEXT, 'Skicka svar', { f1: 'Så där' });
    expect(await redrawn()).toEqual([]);
    await product.command(SECRETARIAT, { do: 'change-round', round: TEXT.id, answerBy: { date: '2024-03-08' } });
    expect(await redrawn()).toEqual([]);
    expect(await rest('2024-01-31T03:30:00Z')).toHaveLength(1);
    await product.command(SECRETARIAT, { do: 'change-round', round: TEXT.id, answerBy: { date: '2024-02-23' } });
    expect(await redrawn()).toHaveLength(1);
    await pressOn(product, 'p-kd-haninge', TEXT, 'Skicka svar', { f1: 'Dåligt' });
    await product.command(SECRETARIAT, { do: 'close-round', round: TEXT.id });
    expect(await redrawn()).toHaveLength(1);
    expect(await rest('2024-02-01T03:30:00Z')).toEqual([]);
  });
});
