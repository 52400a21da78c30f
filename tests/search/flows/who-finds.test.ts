import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const MEETING = 'lg-2024-02-16';
const MEMBER = 'p-kd-salem';
const GUEST = 'p-kso-salem';
const STRANGER = 'p-trafik-salem';

describeStores('vem som hittar vad', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.connect('19:ssk@thread.tacv2', 'Södertörn – Samarbetskommittén');
    await product.connect('19:trafik@thread.tacv2', 'Södertörn – Trafiknätverket');
    await product.settled();
  }, 90_000);
  afterAll(() => product?.close());

  const done = async (command: object) =>
    expect(await product.command(SECRETARIAT, { meeting: MEETING, ...command })).toMatchObject({ status: 200 });
  const search = async (person: string, query: string, more = '') =>
    (await product.get(person, `/api/tab/search?query=${encodeURIComponent(query)}${more}`)).body;
  const items = async (person: string, query: string, more = ''): Promise<string[]> =>
    (await search(person, query, more)).found.flatMap(
      ({ kind, hits }: { kind: string; hits: { partText: string; title: { text: string } }[] }) =>
        hits.map(({ partText, title }) => `${kind}: ${[partText, title.text].filter(Boolean).join(' ')}`),
    );
  const write = (item: string, text: string, serial = 1, edition = 0) =>
    done({ do: 'write-item', item, text, writer: `w-${item}`, serial, edition });
  const set = (at: number, fields: object) => done({ do: 'set-agenda-item', base: 0, at, fields });

  it('en dagordning som förbereds hittas av kansliet, efter kallelsen av dem som är kallade', async () => {
    await set(0, { heading: 'Snöröjning', kind: 'decision', proposal: 'Gruppen köper tre plogar.' });
    await set(1, { heading: 'Lokaler', kind: 'information', background: 'Om plogarnas garage.' });
    expect(await items(SECRETARIAT, 'plogar')).toEqual(['meeting: 1. Snöröjning', 'meeting: 2. Lokaler']);
    for (const person of [MEMBER, GUEST, STRANGER]) expect(await items(person, 'plogar')).toEqual([]);
    await done({ do: 'send-notice' });
    expect(await items(MEMBER, 'plogar')).toEqual(['meeting: 1. Snöröjning', 'meeting: 2. Lokaler']);
    for (const person of [GUEST, STRANGER])
      expect(await search(person, 'plogar')).toEqual({ found: [], next: null, nothingAsked: false });
  });

  it('den som är inbjuden till en punkt hittar den punkten, så länge inbjudan gäller', async () => {
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    const item = editing.items[1].id;
    await done({ do: 'invite-guest', item, guest: { person: GUEST } });
    expect(await items(GUEST, 'plogar')).toEqual(['meeting: 2. Lokaler']);
    await done({ do: 'remove-guest', item, person: GUEST });
    expect(await items(GUEST, 'plogar')).toEqual([]);
  });

  it('anteckningar som skrivs hittas av dem som skriver dem, direkt, och av ingen annan', async () => {
    await done({ do: 'start-minutes' });
    const [first, second] = await heldItems();
    await write(first, 'Diskussion om gräsklippare.\nBeslut: Gruppen avstår från gräsklippning.');
    const both = ['minutes: 1. Snöröjning', 'minutes: Beslut 1. Snöröjning'];
    expect(await items(SECRETARIAT, 'gräsklippare')).toEqual(both);
    await write(first, 'Diskussion om robotar.', 2, 1);
    expect(await items(SECRETARIAT, 'gräsklippare')).toEqual([]);
    await write(second, 'Garaget blir kvar.');
    for (const person of [MEMBER, GUEST, STRANGER]) expect(await items(person, 'robotar')).toEqual([]);
    expect(await documents(SECRETARIAT)).toMatchObject([{ decisionsText: 'Inga beslut' }]);
    expect(await documents(MEMBER)).toMatchObject([{ id: MEETING, decisionsText: '' }]);
    expect(await documents(STRANGER)).toEqual([]);
  });

  it('godkända hittas av alla som får läsa dem, med ord märkta, under organ, år och slag', async () => {
    await approve();
    const { found } = await search(MEMBER, 'robot');
    const [{ hits }] = found;
    const { text, marks } = hits[0].excerpt;
    expect(marks.map(([from, to]: [number, number]) => text.slice(from, to))).toEqual(['robotar']);
    expect(found).toMatchObject([{ kind: 'minutes', id: MEETING, kindText: 'Anteckningar' }]);
    for (const narrowed of ['&forum=lg', '&year=2024', '&kind=minutes'])
      expect(await items(MEMBER, 'robot', narrowed)).toHaveLength(1);
    for (const narrowed of ['&forum=ssk', '&year=2023', '&kind=meeting'])
      expect(await items(MEMBER, 'robot', narrowed)).toEqual([]);
    for (const person of [GUEST, STRANGER]) expect(await items(person, 'robot')).toEqual([]);
  });

  it('en punkt med sekretess hittas bara på sin neutrala rubrik', async () => {
    await set(2, { heading: 'Upphandlingstvist', kind: 'decision', proposal: 'Gruppen förliks om korvmojen.' });
    await done({ do: 'send-change', what: ['agenda'] }).catch(() => undefined);
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    const item = editing.items.find(({ heading }: { heading: string }) => heading === 'Upphandlingstvist');
    await done({
      ...{ do: 'set-agenda-item', item: item.id, base: item.version },
      fields: { heading: 'Punkt', kind: 'decision', secret: true },
    });
    for (const word of ['korvmoj', 'Upphandlingstvist']) expect(await items(SECRETARIAT, word)).toEqual([]);
  });

  it('remisser hittas på titel, remittent och diarienummer av var och en med en plats i dag', async () => {
    const fields = {
      ...{ title: 'Trafikförsörjningsprogram', sender: 'Region Stockholm', senderNumber: 'EX-TF 2024/0930' },
      ...{ received: '2024-01-25', answerBy: '2024-06-28', forum: 'net-trafik', route: 'watch', standing: 'ours' },
      questions: [],
    };
    const register = { do: 'register-consultation', id: 'r1', stage: 'considered', fields };
    expect(await product.command(SECRETARIAT, register)).toMatchObject({ status: 200 });
    for (const query of ['trafikförsörjning', 'stockholm', 'extf 2024 0930'])
      expect(await items(MEMBER, query)).toEqual(['consultation: Trafikförsörjningsprogram']);
    expect((await product.get('okänd', '/api/tab/search?query=stockholm')).status).toBe(403);
  });

  it('ett tomt fält och bara skiljetecken ger ett besked', async () => {
    for (const query of ['', '  ', '?!"', 'eller'])
      expect(await search(MEMBER, query)).toEqual({ found: [], next: null, nothingAsked: true });
  });

  it('många träffar kommer sida för sida, var och en gång', async () => {
    await ask(
      product.databaseUrl,
      `insert into minutes (id, version, schema, state)
       select 'gammalt-' || n, 1, m.schema, jsonb_set(jsonb_set(m.state, '{date}', to_jsonb('2019-01-' || lpad(((n % 28) + 1)::text, 2, '0'))),
         '{approved,document,items,0,lines}', '[{"kind":"text","text":"Om renhållning."}]')
       from minutes m, generate_series(1, 45) n where m.id = '${MEETING}'`,
    );
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const { found, next } = await search(MEMBER, 'renhållningen', after && `&after=${encodeURIComponent(after)}`);
      seen.push(...found.flatMap(({ id, hits }: { id: string; hits: object[] }) => hits.map(() => id)));
      after = next ?? '';
      if (next === null) break;
    }
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
    expect(await items(STRANGER, 'renhållningen')).toEqual([]);
  });

  async function documents(person: string) {
    return (await product.get(person, '/api/tab/documents?year=2024')).body.minutes;
  }

  async function heldItems(): Promise<[string, string]> {
    const { writing } = (await product.get(SECRETARIAT, `/api/tab/minutes/${MEETING}`)).body;
    return [writing.items[0].id, writing.items[1].id];
  }

  /** As they stand, put into the row: how it comes to be so is another matter. */
  async function approve(): Promise<void> {
    await done({ do: 'elect-verifier', seat: 'seat-lg-huddinge', elected: true });
    await done({ do: 'send-minutes' });
    const approved = { do: 'approve-items', meeting: MEETING, round: 1, parts: 'all' };
    expect(await product.command('p-kd-huddinge', approved)).toMatchObject({ status: 200 });
  }
});
