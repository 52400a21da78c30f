import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const MEETING = 'lg-2024-02-16';
const VERIFIER = 'p-kd-huddinge';
const MEMBER = 'p-kd-salem';
const SUBSTITUTE = 'p-vkd-haninge';
const SECRETARY = 'p-vkd-salem';
const ASSISTANT = 'p-kso-salem';
const STRANGER = 'p-trafik-salem';
const SEATED = [VERIFIER, MEMBER, SUBSTITUTE];
const OTHERS = [ASSISTANT, STRANGER];

interface Hit {
  item: string;
  point: string;
  partText: string;
  title: { text: string };
  excerpt: { text: string; marks: [number, number][] };
}
interface Found {
  kind: string;
  kindText: string;
  draftText: string;
  hits: Hit[];
}

describeStores('anteckningar, beslut och uppdrag i sökningen', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.connect('19:ssk@thread.tacv2', 'Södertörn – Samarbetskommittén');
    await product.connect('19:trafik@thread.tacv2', 'Södertörn – Trafiknätverket');
    await setSeat('seat-lg-sub-salem', '{definition,role}', 'secretary');
    await setSeat('seat-lg-botkyrka', '{definition,holders,0,assistant}', ASSISTANT);
    await done({ do: 'start-minutes' });
    await write('p1', LOCALS);
    await write('p3', 'Läget för Hamnbanan.');
    await write('p5', 'Inget.');
  }, 120_000);
  afterAll(() => product?.close());

  const LOCALS = [
    'Diskussion om lokaler och larm.',
    'Beslut: Gruppen hyr en paviljong.',
    'Uppdrag: Kansliet skriver avtalet om paviljongen.',
    'Beslut: Växthuset rivs.',
  ].join('\n');
  const setSeat = (id: string, path: string, value: string) =>
    ask(product.databaseUrl, `update seat set state = jsonb_set(state, $2::text[], to_jsonb($3::text)) where id = $1`, [
      id,
      path,
      value,
    ]);
  const done = async (command: object, person = SECRETARIAT) =>
    expect(await product.command(person, { meeting: MEETING, ...command })).toMatchObject({ status: 200 });
  const write = (item: string, text: string, serial = 1, edition = 0) =>
    done({ do: 'write-item', item, text, writer: `w-${item}`, serial, edition });
  const found = async (person: string, query: string, more = ''): Promise<Found[]> =>
    (await product.get(person, `/api/tab/search?query=${encodeURIComponent(query)}${more}`)).body.found;
  const places = async (person: string, query: string, more = '') =>
    (await found(person, query, more)).flatMap(({ hits }) =>
      hits.map(({ item, point, partText }) => [item, point, partText].filter(Boolean).join(' ')),
    );
  const drafts = async (person: string, query: string) =>
    (await found(person, query)).map(({ draftText, hits }) => [draftText, hits.length]);
  const version = async (item: string) => {
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    return editing.items.find(({ id }: { id: string }) => id === item)?.version ?? 0;
  };

  it('det som skrivs hittas av dem som skriver, märkt Utkast', async () => {
    for (const person of [SECRETARIAT, SECRETARY]) expect(await drafts(person, 'larm')).toEqual([['Utkast', 1]]);
    for (const person of [...SEATED, ...OTHERS]) expect(await found(person, 'larm')).toEqual([]);
  });

  it('beslut och uppdrag är träffar för sig, och punkten säger inte om vad de säger', async () => {
    expect(await places(SECRETARIAT, 'paviljong')).toEqual(['p1 b1 Beslut', 'p1 b2 Uppdrag']);
    expect(await places(SECRETARIAT, 'lokaler')).toEqual(['p1']);
    expect(await places(SECRETARIAT, 'lokaler paviljong')).toEqual(['p1']);
    expect(await places(SECRETARIAT, 'kansliet paviljongen')).toEqual(['p1 b2 Uppdrag']);
    expect(await places(SECRETARIAT, 'lokaler eller växthuset')).toEqual(['p1', 'p1 b3 Beslut']);
  });

  it('en rubrik hittar punkten, och med slaget valt dess beslut', async () => {
    const [{ hits }] = (await found(SECRETARIAT, 'välkommen', '&kind=minutes')) as [Found];
    expect(hits.map(({ title }) => title.text)).toEqual(['1. Välkommen']);
    expect(await places(SECRETARIAT, 'välkommen', '&kind=decision')).toEqual(['p1 b1 Beslut', 'p1 b3 Beslut']);
    expect(await places(SECRETARIAT, 'paviljong', '&kind=assignment')).toEqual(['p1 b2 Uppdrag']);
    expect(await places(SECRETARIAT, 'paviljong', '&kind=minutes')).toEqual(['p1']);
    expect(await places(SECRETARIAT, 'paviljong', '&kind=meeting')).toEqual([]);
  });

  it('hur man enades, villkor och till vem det lämnas hittar beslutet', async () => {
    const forward = { forum: 'ssk', condition: 'om bygglov beviljas' };
    const detail = { agreement: 'Efter omröstning', forward };
    await done({ do: 'describe-point', item: 'p1', point: 'b3', detail });
    for (const query of ['omröstning', 'bygglov']) expect(await places(SECRETARIAT, query)).toEqual(['p1 b3 Beslut']);
  });

  it('skickat för justering hittas av dem som har en plats, som det skickades, märkt Utkast', async () => {
    await done({ do: 'elect-verifier', seat: 'seat-lg-huddinge', elected: true });
    await done({ do: 'send-minutes' });
    for (const person of [...SEATED, SECRETARIAT, SECRETARY])
      expect([person, await drafts(person, 'larm')]).toEqual([person, [['Utkast', 1]]]);
    for (const person of OTHERS) expect([person, await found(person, 'larm')]).toEqual([person, []]);
    expect(await places(MEMBER, 'omröstning')).toEqual(['p1 b3 Beslut']);
    expect(await places(MEMBER, 'samarbetskommittén', '&kind=decision')).toEqual(['p1 b3 Beslut']);
    await write('p5', 'Om cykelgaraget.', 2, 1);
    expect(await places(SECRETARIAT, 'cykelgarage')).toEqual(['p5']);
    expect(await places(MEMBER, 'cykelgarage')).toEqual([]);
    const { minutes } = (await product.get(MEMBER, '/api/tab/documents?year=2024')).body;
    expect(minutes).toMatchObject([{ id: MEETING, decisionsText: '2 beslut' }]);
    await done({ do: 'send-minutes' });
    expect(await places(MEMBER, 'cykelgarage')).toEqual(['p5']);
  });

  it('den som både skriver och har en plats hittar det en gång, som det står', async () => {
    await setSeat('seat-lg-sub-salem', '{definition,holders,0,person}', SUBSTITUTE);
    await write('p5', 'Om cykelgaraget och vinschen.', 3, 2);
    for (const query of ['larm', 'vinschen']) expect(await drafts(SUBSTITUTE, query)).toEqual([['Utkast', 1]]);
    await setSeat('seat-lg-sub-salem', '{definition,holders,0,person}', SECRETARY);
    expect(await drafts(SUBSTITUTE, 'vinschen')).toEqual([]);
  });

  it('den som varken hade platsen på mötets dag eller har den i dag hittar inte det som skickades', async () => {
    await setSeat('seat-lg-salem', '{definition,holders,0,to}', '2024-01-01');
    expect(await places(MEMBER, 'larm')).toEqual([]);
    await setSeat('seat-lg-salem', '{definition,holders,0,to}', '2024-12-31');
    expect(await places(MEMBER, 'larm')).toEqual(['p1']);
  });

  it('efter Sekretess finns det som skickades inte i sökningen för någon', async () => {
    expect(await places(MEMBER, 'hamnbanan')).toEqual(['p3']);
    const fields = { heading: 'Punkt', kind: 'open-items', secret: true };
    await done({ do: 'set-agenda-item', item: 'p3', base: await version('p3'), fields });
    for (const person of [SECRETARIAT, SECRETARY, ...SEATED, ...OTHERS])
      for (const query of ['hamnbanan', 'utestående'])
        expect([person, query, await places(person, query, '&kind=minutes')]).toEqual([person, query, []]);
    expect(await places(MEMBER, 'punkt sekretess', '&kind=minutes')).toEqual(['p3']);
    expect(await ask(product.databaseUrl, `select 1 from search_entry where body like '%Hamnbanan%'`)).toEqual([]);
  });

  it('det som inte längre är skickat hittas bara av dem som skriver', async () => {
    const before = await ask<{ state: object }>(product.databaseUrl, `select state from minutes where id = $1`, [
      MEETING,
    ]);
    await ask(product.databaseUrl, `update minutes set state = state - 'sent' || '{"status":"draft"}' where id = $1`, [
      MEETING,
    ]);
    for (const person of SEATED) expect([person, await found(person, 'larm')]).toEqual([person, []]);
    expect(await drafts(SECRETARIAT, 'larm')).toEqual([['Utkast', 1]]);
    await ask(product.databaseUrl, `update minutes set state = $2 where id = $1`, [
      MEETING,
      JSON.stringify(before[0]?.state),
    ]);
    expect(await places(MEMBER, 'larm')).toEqual(['p1']);
  });

  it('en avvikande mening hittas av dem som skriver, och när det är justerat av alla som läser', async () => {
    await done({ do: 'send-minutes' });
    const { verification } = (await product.get(VERIFIER, `/api/tab/minutes/${MEETING}`)).body;
    const { round } = verification;
    await done({ do: 'record-dissent', item: 'p1', text: 'Huddinge vill ha en bastu.' }, VERIFIER);
    expect(await places(SECRETARIAT, 'bastu')).toEqual(['p1']);
    expect(await places(MEMBER, 'bastu')).toEqual([]);
    await done({ do: 'approve-items', round, parts: 'all' }, VERIFIER);
    for (const person of [SECRETARIAT, SECRETARY, ...SEATED]) expect(await drafts(person, 'bastu')).toEqual([['', 1]]);
    for (const person of OTHERS) expect(await found(person, 'bastu')).toEqual([]);
    expect(await places(MEMBER, 'omröstning')).toEqual(['p1 b3 Beslut']);
  });

  it('en rättelse hittas under sin punkt, eller för anteckningarna i sin helhet', async () => {
    await done({ do: 'correct-minutes', item: 'p1', text: 'Det var ett orangeri.' });
    await done({ do: 'correct-minutes', text: 'Sekreteraren hette fel: läs bokhållare.' });
    expect(await places(MEMBER, 'orangeri')).toEqual(['p1']);
    expect(await found(MEMBER, 'bokhållare')).toMatchObject([{ hits: [{ item: '', title: { text: '' } }] }]);
  });

  it('många beslut i en punkt kommer sida för sida, vart och ett en gång', async () => {
    const lines = Array.from({ length: 45 }, (_, at) => ({ kind: 'decision', text: `Brunn ${at}`, point: `b${at}` }));
    await ask(
      product.databaseUrl,
      `update minutes set state = jsonb_set(state, '{approved,document,items,1,lines}', $2::jsonb) where id = $1`,
      [MEETING, JSON.stringify(lines)],
    );
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const path = `/api/tab/search?query=brunn&kind=decision${after && `&after=${encodeURIComponent(after)}`}`;
      const { found: documents, next } = (await product.get(MEMBER, path)).body;
      seen.push(...documents.flatMap(({ hits }: Found) => hits.map(({ point }) => point)));
      if (next === null) break;
      after = next;
    }
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });
});
