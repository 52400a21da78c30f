import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const MEETING = 'lg-2024-02-16';

describeStores('förslag till de punkter som kommer igen på varje möte', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (given: object) =>
    expect(await product.command(SECRETARIAT, given)).toMatchObject({ status: 200 });
  const get = async (path: string) => (await product.get(SECRETARIAT, `/api/tab/${path}`)).body;
  const minutes = () => get(`minutes/${MEETING}`);
  const itemOf = async (heading: string) =>
    (await minutes()).writing.items.find((one: { heading: string }) => one.heading === heading);
  const proposed = async (heading: string) => {
    const { id } = await itemOf(heading);
    const { items } = await get(`minutes/${MEETING}/follow-up`);
    return items.find((one: { item: string }) => one.item === id)?.parts;
  };

  it('bara den som skriver får dem', async () => {
    await done({ do: 'start-minutes', meeting: MEETING });
    expect(await product.get('p-kd-salem', `/api/tab/minutes/${MEETING}/follow-up`)).toMatchObject({ status: 403 });
    expect((await itemOf('Välkommen')).follows).toBeNull();
    expect((await itemOf('Föregående och kommande möten')).follows).toBe('bodies');
  });

  it('Föregående och kommande möten: organ för organ, med krockar och externa möten', async () => {
    const plan = { title: 'Extra', kind: 'extra', mode: 'remote' };
    const when = { date: '2024-03-21', start: '14:00', end: '15:00' };
    await done({ do: 'plan-meeting', id: 'krock', fields: { ...plan, forum: 'net-rufs', when } });
    const parts: { heading: string; lines: string[] }[] = await proposed('Föregående och kommande möten');
    const committee = parts.find(({ heading }) => heading === 'Samarbetskommittén');
    expect(committee?.lines).toEqual([
      'Senaste möte: tisdag 16 januari 2024.',
      'Nästa möte: torsdag 21 mars 2024 kl. 13.00–15.00.',
      '- Krockar torsdag 21 mars: Samtidigt möte: RUFS-nätverket, torsdag 21 mars 2024 kl. 14.00–15.00',
      'Därefter: torsdag 2 maj 2024 kl. 13.00–15.00.',
    ]);
    expect(parts.at(-1)?.heading).toBe('Externa möten');
    expect(parts.at(-1)?.lines).toContain('- våren 2024: Möte med Trafikförvaltningen');
  });

  it('ett möte som inte har kallats har ingen skickad dagordning att jämföra med', async () => {
    const { agendas } = await get(`minutes/${MEETING}/agendas`);
    const note = 'Ingen dagordning har skickats från Samverkan att jämföra med.';
    expect(agendas).toMatchObject([
      { which: 'held', note, items: [{ heading: 'Välkommen', marks: [] }, ...Array(5).fill({ marks: [] })] },
    ]);
  });

  it('ett inställt möte är varken det senaste eller nästa, och krockar inte', async () => {
    await done({ do: 'cancel-meeting', meeting: 'krock', reason: 'Krock' });
    const parts = await proposed('Föregående och kommande möten');
    expect(JSON.stringify(parts)).not.toContain('RUFS-nätverket, torsdag 21 mars');
  });

  it('Nästa möte: står i anteckningarna och föreslås under punkten', async () => {
    expect((await minutes()).read.nextText).toBe('fredag 19 april 2024 kl. 9.00–11.30, Huddinge kommunhus');
    expect(await proposed('Nästa möte')).toMatchObject([
      { lines: ['Nästa möte är fredag 19 april 2024 kl. 9.00–11.30, Huddinge kommunhus.'] },
    ]);
  });

  it('Föregående anteckningar: mötet före är det som gäller', async () => {
    const next = 'lg-2024-04-19';
    await done({ do: 'start-minutes', meeting: next });
    await done({ do: 'add-held-item', meeting: next, heading: 'Föregående anteckningar', kind: 'formality' });
    const { items } = await get(`minutes/${next}/follow-up`);
    expect(items.find((one: { item: string }) => one.item === 'h1')?.parts).toMatchObject([
      {
        lines: ['Anteckningarna från den 16 februari är inte klara än.'],
        links: [{ meeting: MEETING, text: 'Anteckningarna från den 16 februari: Utkast, skrivs av kansliet' }],
      },
    ]);
  });

  it('ett beslut som går vidare säger till vilket organ', async () => {
    const { id: item } = await itemOf('Övriga frågor');
    const text = 'Beslut: Förslaget går vidare.';
    await done({ do: 'write-item', meeting: MEETING, item, text, edition: 0, writer: 'w-1', serial: 1 });
    const forward = { forum: 'ssk', date: '2024-03-21', purpose: 'beslut' };
    await done({ do: 'describe-point', meeting: MEETING, item, point: 'b1', detail: { forward } });
    const { read } = await minutes();
    const lines = read.items.find((one: { id: string }) => one.id === item)?.lines;
    expect(lines).toMatchObject([
      { kind: 'decision', details: [expect.stringContaining('Lämnas till Samarbetskommittén')] },
    ]);
  });
});
