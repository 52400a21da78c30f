import { type AtRest, atRest } from '../../support/at-rest.ts';
import { pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const ROUND = 'lg-fraga';
const DATES = 'lg-hitta-tid';

const round = {
  do: 'ask-round',
  id: ROUND,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Budget 2025',
    form: [{ id: 'f1', kind: 'text', label: 'Vad?', required: true }],
    answerBy: { date: '2024-02-09' },
    visibility: 'at-once',
  },
};
const dates = {
  do: 'ask-dates',
  id: DATES,
  fields: {
    forum: 'lg',
    kind: 'ordinary',
    title: 'När?',
    mode: 'hybrid',
    proposals: [{ date: '2024-03-04' }, { date: '2024-03-07' }],
    answerBy: '2024-02-09',
  },
};

describeStores('det som står i kanalen när en dag har varit', (store) => {
  let product: Product;
  let night: AtRest;
  beforeAll(async () => {
    product = await startProduct(store);
    night = atRest(product, store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    for (const command of [round, dates]) await product.command(SECRETARIAT, command);
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING, answerBy: '2024-02-13' });
    await night.redrawn();
  }, 60_000);
  afterAll(() => product?.close());

  it('sista svarsdagen för en fråga och för Hitta tid: kortet säger det natten efter, en gång', async () => {
    expect(await night.rest('2024-02-09T03:30:00Z')).toEqual([]);
    const redrawn = await night.rest('2024-02-12T03:30:00Z');
    expect(redrawn).toHaveLength(2);
    expect(redrawn.join()).toContain('Sista dagen var fredag 9 februari 2024');
    expect(redrawn.join()).toContain('Svaren skulle ha kommit fredag 9 februari 2024.');
    expect(redrawn.join()).not.toContain('Svara senast');
    expect(await night.rest('2024-02-12T04:30:00Z')).toEqual([]);
    expect(await night.rest('2024-02-13T03:30:00Z')).toEqual([]);
  });

  it('en ny sista dag som också har varit är en ny', async () => {
    await product.command(SECRETARIAT, { do: 'change-round', round: ROUND, answerBy: { date: '2024-02-13' } });
    await night.redrawn();
    const redrawn = await night.rest('2024-02-14T03:30:00Z');
    expect(redrawn.filter((card) => card.includes('Sista dagen var tisdag 13 februari 2024'))).toHaveLength(1);
    const notice = redrawn.filter((card) => card.includes('answer-notice'));
    expect(notice).toEqual([expect.stringContaining('Svaren skulle ha kommit tisdag 13 februari 2024.')]);
    expect(await night.rest('2024-02-15T03:30:00Z')).toEqual([]);
  });

  it('mötet: ingen tillfrågas längre, varken i kallelsen, i beskedet om en ändring eller som ersättare', async () => {
    await pressOn(product, 'p-kd-salem', { kind: 'meeting', id: MEETING }, 'Ersättare kommer');
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    const when = { ...editing.fields.when, start: '10:00', end: '12:00' };
    const change = { do: 'change-meeting', meeting: MEETING, base: editing.edition, again: true };
    await product.command(SECRETARIAT, { ...change, fields: { ...editing.fields, when } });
    await pressOn(product, 'p-kd-salem', { kind: 'meeting', id: MEETING }, 'Ersättare kommer');
    await night.redrawn();
    const redrawn = await night.rest('2024-02-19T03:30:00Z');
    const posts = redrawn.filter((card) => card.includes('Mötet har varit'));
    expect(posts.length).toBeGreaterThanOrEqual(3);
    expect(redrawn.filter((card) => card.includes('answer-notice'))).toEqual([]);
    expect(await night.rest('2024-02-20T03:30:00Z')).toEqual([]);
  });

  it('Hitta tid: en dag som har varit är inte att svara på, och när alla har varit säger kortet det', async () => {
    const first = await night.rest('2024-03-05T03:30:00Z');
    expect(first).toEqual([expect.stringContaining('har varit')]);
    expect(first[0]).toContain('answer-dates');
    expect(await night.rest('2024-03-06T03:30:00Z')).toEqual([]);
    const last = await night.rest('2024-03-08T03:30:00Z');
    expect(last).toEqual([expect.stringContaining('Dagarna har varit')]);
    expect(last[0]).not.toContain('answer-dates');
    expect(await night.rest('2024-03-11T03:30:00Z')).toEqual([]);
  });

  it('det som var för länge sedan ritas inte om när tjänsten kommer tillbaka', async () => {
    const id = 'lg-fraga-2';
    const fields = { ...round.fields, answerBy: { date: '2024-03-12' } };
    await product.command(SECRETARIAT, { ...round, id, fields });
    await night.redrawn();
    expect(await night.rest('2024-03-25T03:30:00Z')).toEqual([]);
  });

  it('Hitta tid: sista svarsdagen sägs också när en föreslagen dag redan har varit', async () => {
    const [id, days] = ['lg-hitta-tid-2', [{ date: '2024-04-09' }, { date: '2024-04-16' }]];
    const fields = { ...dates.fields, proposals: days, answerBy: '2024-04-11' };
    await product.command(SECRETARIAT, { ...dates, id, fields });
    await night.redrawn();
    expect(await night.rest('2024-04-10T03:30:00Z')).toEqual([expect.stringContaining('Svara senast')]);
    const late = 'Svaren skulle ha kommit torsdag 11 april 2024.';
    expect(await night.rest('2024-04-12T03:30:00Z')).toEqual([expect.stringContaining(late)]);
    expect(await night.rest('2024-04-15T03:30:00Z')).toEqual([]);
    await product.command(SECRETARIAT, { do: 'close-dates', dates: id });
    await night.redrawn();
  });

  it('ett kort som inte går att rita om och är borttaget ur listan kommer inte tillbaka natten efter', async () => {
    const id = 'lg-fraga-3';
    const lines = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries;
    const fields = { ...round.fields, answerBy: { date: '2024-04-17' } };
    await product.command(SECRETARIAT, { ...round, id, fields });
    await product.settled();
    product.connector.faults({ kind: '413', op: 'update' });
    await night.rest('2024-04-18T03:30:00Z');
    const [{ id: delivery }] = await lines();
    await product.command(SECRETARIAT, { do: 'resend-delivery', delivery });
    await product.settled();
    expect(await product.command(SECRETARIAT, { do: 'settle-delivery', delivery })).toMatchObject({ status: 200 });
    await night.rest('2024-04-19T03:30:00Z');
    expect(await lines()).toEqual([]);
  });
});
