import { type AtRest, atRest } from '../../support/at-rest.ts';
import { DEFAULTS } from '../../support/harness/token-server.mjs';
import { pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

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
  let night: AtRest;
  beforeAll(async () => {
    product = await startProduct(store);
    night = atRest(product, store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, asking(TEXT.id, 'text'));
    await product.command(SECRETARIAT, asking(CHOICE.id, 'yes-no'));
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const redrawn = () => night.redrawn();
  const rest = (at: string) => night.rest(at);

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

  it('en påminnelses eget kort väntar också, när en kollega svarar och när mer tid ges', async () => {
    const id = 'lg-paminn';
    const conversation = { id: 'a:p-kd-tyreso', conversationType: 'personal', tenantId: DEFAULTS.tenant };
    const installed = { name: undefined, value: undefined, type: 'installationUpdate', action: 'add', conversation };
    const channelData = { tenant: { id: DEFAULTS.tenant } };
    await product.press('p-kd-tyreso', {}, { ...installed, channelData });
    await product.command(SECRETARIAT, asking(id, 'text'));
    await product.command(SECRETARIAT, { do: 'remind', about: { kind: 'round', id } });
    await redrawn();
    const own = (all: string[]) => all.filter((card) => card.includes('"do":"answer-round"') && card.includes(id));
    const more = (date: string) => product.command(SECRETARIAT, { do: 'change-round', round: id, answerBy: { date } });
    await pressOn(product, 'p-vkd-tyreso', { kind: 'round', id }, 'Skicka svar', { f1: 'Bra' });
    expect(own(await redrawn())).toEqual([]);
    await more('2024-03-15');
    expect(own(await redrawn())).toEqual([]);
    const rested = own(await rest('2024-02-02T03:30:00Z'));
    expect(rested).toHaveLength(2);
    for (const card of rested) expect(card).toContain('fredag 15 mars 2024');
    await more('2024-03-08');
    expect(own(await redrawn())).toHaveLength(2);
  });

  it('en remiss som byter rubrik eller avsändare tar inte ordet från den som skriver om den', async () => {
    const consultation = 'rm-vagplan';
    const fields = { title: 'Vägplan', sender: 'Trafikverket', forum: 'lg', route: 'full', standing: 'ours' };
    const registered = { ...fields, questions: [], answerBy: '2024-06-28' };
    await product.command(SECRETARIAT, {
      do: 'register-consultation',
      id: consultation,
      stage: 'considered',
      fields: registered,
    });
    const about = asking('lg-inspel', 'text');
    await product.command(SECRETARIAT, {
      ...about,
      fields: { ...about.fields, purpose: 'input', consultation, answerBy: { date: '2024-03-20' } },
    });
    await redrawn();
    const renamed = { ...registered, title: 'Vägplan för väg 259' };
    const change = { do: 'change-consultation', consultation, base: 1, fields: renamed };
    expect((await product.command(SECRETARIAT, change)).body).toEqual({ done: true });
    expect(await redrawn()).toEqual([]);
    expect(await rest('2024-02-05T03:30:00Z')).toEqual([expect.stringContaining('Vägplan för väg 259')]);
  });
});
