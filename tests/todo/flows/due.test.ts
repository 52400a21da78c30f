import { pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const DATES = 'lg-hitta-tid';
const LEADERS = [
  ...['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'salem', 'sodertalje', 'tyreso'].map((name) => `p-kd-${name}`),
  'p-tfkd-nynashamn',
];

interface Line {
  about: { kind: string; id: string };
  title: string;
  text: string;
  more: string[];
  day: string;
  overdue: boolean;
}

describeStores('Att göra för kansliet: det som har en dag', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) => expect((await product.command(SECRETARIAT, command)).status).toBe(200);
  const due = async (): Promise<Line[]> => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.due;
  const about = async (id: string) => (await due()).find((line) => line.about.id === id);
  const consultation = (id: string, more: object) => ({
    do: 'register-consultation',
    id,
    stage: 'open',
    fields: {
      title: `Remiss ${id}`,
      sender: 'Region Stockholm',
      forum: 'net-trafik',
      route: 'full',
      standing: 'ours',
      questions: [],
      ...more,
    },
  });

  it('kallelsen står från fjorton dagar före den dag då den ska gå, med dagen i ord', async () => {
    expect(await about('lg-2024-02-16')).toMatchObject({
      about: { kind: 'meeting' },
      title: 'Ledningsgruppen, fredag 16 februari 2024 kl. 9.00–11.30',
      text: 'Kallelsen ska gå senast fredag 2 februari 2024 (om 4 dagar).',
      day: '2024-02-02',
      overdue: false,
    });
    expect(await about('lg-2024-03-22')).toBeUndefined();
  });

  it('en remiss står när sista dagen är nära, när den egna har varit, och när ett anstånd inte har besvarats', async () => {
    await done(consultation('nara', { answerBy: '2024-02-09' }));
    await done(consultation('fjarran', { answerBy: '2024-06-09' }));
    await done(consultation('inre', { answerBy: '2024-06-09', inputBy: '2024-01-30' }));
    await done(consultation('anstand', { answerBy: '2024-06-09' }));
    await done({ do: 'note-extension', consultation: 'anstand', step: 'asked', until: '2024-06-30' });
    expect(await about('nara')).toMatchObject({ day: '2024-02-09', overdue: false });
    expect(await about('fjarran')).toBeUndefined();
    expect(await about('inre')).toBeUndefined();
    product.clock.now = new Date('2024-01-31T08:00:00Z');
    expect(await about('inre')).toMatchObject({ day: '2024-01-30', overdue: true });
    expect((await about('anstand'))?.text).toMatch(/^Anstånd till söndag 30 juni 2024 begärdes måndag 29 januari 2024/);
  });

  it('hitta tid står när sista svarsdagen har varit eller alla har svarat, inte förr', async () => {
    const proposals = [{ date: '2024-03-04' }, { date: '2024-03-05' }];
    const fields = {
      forum: 'lg',
      kind: 'ordinary',
      title: 'Budget',
      mode: 'remote',
      proposals,
      answerBy: '2024-02-05',
    };
    await done({ do: 'ask-dates', id: DATES, fields });
    expect(await about(DATES)).toBeUndefined();
    product.clock.now = new Date('2024-02-06T08:00:00Z');
    expect(await about(DATES)).toMatchObject({
      title: 'Budget (Ledningsgruppen)',
      text: 'Sista svarsdagen har varit, 0 av 8 har svarat: välj dag eller påminn.',
      overdue: true,
    });
    product.clock.now = new Date('2024-01-29T08:00:00Z');
    for (const person of LEADERS) await pressOn(product, person, { kind: 'dates', id: DATES }, 'Alla passar');
    expect(await about(DATES)).toMatchObject({ text: 'Alla har svarat: välj dag.', overdue: false });
  });

  it('en fråga utan sista dag står när den första av dagarna är här, och säger det', async () => {
    const proposals = [{ date: '2024-03-04' }, { date: '2024-03-05' }];
    const fields = { forum: 'lg', kind: 'ordinary', title: 'Utan dag', mode: 'remote', proposals };
    await done({ do: 'ask-dates', id: 'lg-utan-dag', fields });
    product.clock.now = new Date('2024-03-04T08:00:00Z');
    expect(await about('lg-utan-dag')).toMatchObject({
      text: 'Den första av dagarna är här, 0 av 8 har svarat: välj dag eller påminn.',
    });
    product.clock.now = new Date('2024-01-29T08:00:00Z');
    await done({ do: 'close-dates', dates: 'lg-utan-dag' });
  });

  it('allt står efter dag, det försenade först, och allt räknas', async () => {
    product.clock.now = new Date('2024-01-31T08:00:00Z');
    const lines = await due();
    const order = lines.map(({ overdue, day }) => `${overdue ? 0 : 1} ${day}`);
    expect(order).toEqual([...order].sort());
    expect(lines[0]).toMatchObject({ overdue: true });
    const { title, secretariat } = (await product.get(SECRETARIAT, '/api/tab/todo')).body;
    expect(secretariat.waiting).toBeGreaterThanOrEqual(lines.length);
    expect(title).toBe(`${secretariat.waiting} saker väntar på kansliet`);
  });

  it('ledamoten ser det som ska besvaras först överst', async () => {
    product.clock.now = new Date('2024-01-29T07:00:00Z');
    await done({ do: 'send-notice', meeting: 'lg-2024-02-16', answerBy: '2024-02-13' });
    await done({
      do: 'ask-dates',
      id: 'lg-senare',
      fields: {
        forum: 'lg',
        kind: 'ordinary',
        title: 'Höst',
        mode: 'remote',
        proposals: [{ date: '2024-09-04' }, { date: '2024-09-05' }],
        answerBy: '2024-02-02',
      },
    });
    const { items } = (await product.get('p-kd-salem', '/api/tab/todo')).body;
    expect(items.map(({ kind, day }: { kind: string; day: string }) => [kind, day])).toEqual([
      ['answer-dates', '2024-02-02'],
      ['answer-notice', '2024-02-13'],
    ]);
  });
});
