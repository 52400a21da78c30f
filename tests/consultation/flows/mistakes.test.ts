import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const ID = 'remiss-dubbel';
const fields = (more: object = {}) => ({
  title: 'Länsplan',
  sender: 'Regionen',
  answerBy: '2024-06-28',
  forum: 'net-trafik',
  route: 'full',
  standing: 'ours',
  questions: [],
  ...more,
});
const question = (id: string, consultation: string, more: object = {}) => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'should-we-answer',
    forum: 'net-trafik',
    title: 'Länsplan',
    form: [
      {
        id: 'p1',
        kind: 'choice',
        label: 'Ska vi?',
        required: true,
        choices: ['ja', 'nej'].map((one) => ({ id: one, label: one })),
      },
    ],
    answerBy: { date: '2024-03-01' },
    visibility: 'after-closing',
    consultation,
    ...more,
  },
});

describeStores('det som registrerats eller lagts in av misstag', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:trafik@thread.tacv2', 'Södertörn – Trafiknätverket');
  }, 60_000);
  afterAll(() => product?.close());

  const office = (command: object) => product.command(SECRETARIAT, command);
  const register = (id = ID, more: object = {}) =>
    office({ do: 'register-consultation', id, stage: 'considered', fields: fields(more) });
  const page = (id = ID) => product.get(SECRETARIAT, `/api/tab/consultations/${id}`);
  const calendar = async () => (await product.get(SECRETARIAT, '/api/tab/consultations')).body;
  let presses = 0;
  const upload = (id: string) =>
    product.request(SECRETARIAT, `/api/tab/consultations/${id}/annexes?key=${id}-fil-${presses++}&name=karta.txt`, {
      method: 'POST',
      body: 'karta',
      headers: { 'content-type': 'application/octet-stream' },
    });

  it('en remiss som ingen har fått veta något om tas bort: den syns ingenstans, och filerna släpps', async () => {
    await register();
    expect((await upload(ID)).status).toBe(200);
    expect((await page()).body.editing.can).toEqual({ decline: true, remove: true });
    expect(await product.command('p-trafik-salem', { do: 'remove-consultation', consultation: ID })).toMatchObject({
      status: 403,
    });
    const remove = { do: 'remove-consultation', consultation: ID, reason: 'Fanns redan' };
    expect(await office(remove)).toMatchObject({ body: { done: true } });
    expect((await page()).status).toBe(404);
    expect(JSON.stringify(await calendar())).not.toContain('Länsplan');
    expect(await office(remove)).toMatchObject({ status: 404, body: { code: 'refusal.unknown-consultation' } });
    expect(await office(question('om-borttagen', ID))).toMatchObject({
      body: { code: 'refusal.unknown-consultation' },
    });
    const files = await ask<{ state: string }>(
      product.databaseUrl,
      `select state from document where owner_kind = 'consultation' and owner_id = '${ID}'`,
    );
    expect(files).toEqual([{ state: 'loose' }]);
  });

  it('journalen säger vem, när och varför', async () => {
    const lines = await ask<{ by: string; reason: string }>(
      product.databaseUrl,
      `select j.by, c.body->>'reason' as reason from journal j join content c on c.id = j.data->'words'->>'id'
       where j.kind = 'consultation' and j.id = '${ID}' and j.type = 'consultation-removed'`,
    );
    expect(lines).toEqual([{ by: expect.stringContaining('secretariat'), reason: 'Fanns redan' }]);
  });

  it('samma id kan registreras igen, och en bilagas id används inte igen', async () => {
    expect(await register()).toMatchObject({ body: { done: true } });
    expect((await upload(ID)).status).toBe(200);
    expect((await page()).body.papers.annexes).toMatchObject([{ id: 'b2' }]);
  });

  it('den som någon är frågad om tas inte bort, och knappen finns inte', async () => {
    expect(await office(question('fragan', ID))).toMatchObject({ body: { done: true } });
    expect((await page()).body.editing.can.remove).toBe(false);
    expect(await office({ do: 'remove-consultation', consultation: ID })).toMatchObject({
      body: { code: 'refusal.consultation-sent' },
    });
    expect((await page()).status).toBe(200);
  });

  const LIST = Buffer.from(
    'Titel;Remittent;Sista svarsdag\nA;x;2024-05-01\nB;x;2024-05-02\nC;x;2024-05-03\nD;x;2024-05-04',
  );
  const send = async (digest = '') => {
    const query = new URLSearchParams({ key: `lista-${presses++}-tryck`, forum: 'net-trafik', digest });
    const answer = await product.request(SECRETARIAT, `/api/tab/consultation-list?${query}`, {
      method: 'POST',
      body: new Uint8Array(LIST),
      headers: { 'content-type': 'application/octet-stream' },
    });
    return answer.json();
  };
  const titled = async (title: string) =>
    (await calendar()).ongoing.find((one: { title: string }) => one.title === title)?.id as string;

  it('en hel inläggning ångras: det som någon har rört eller frågat om är kvar, och det sägs före och efter', async () => {
    await send((await send()).digest);
    const [touched, asked] = [await titled('A'), await titled('B')];
    await office({ do: 'move-consultation', consultation: touched, from: 'considered', stage: 'open' });
    await office(question('om-b', asked));
    const [entry] = (await calendar()).imports;
    expect(entry).toMatchObject({
      text: 'Inlagd måndag 29 januari 2024 kl. 8.00: 4 remisser.',
      mayUndo: true,
      lines: ['2 remisser tas bort ur listor och kalender.', '2 är kvar: någon har ändrat dem eller frågat om dem.'],
    });
    const undo = { do: 'undo-import', list: entry.list };
    expect(await product.command('p-trafik-salem', undo)).toMatchObject({ status: 403 });
    expect(await office(undo)).toMatchObject({ body: { done: true } });
    const after = await calendar();
    expect(after.ongoing.map(({ title }: { title: string }) => title).sort()).toEqual(['A', 'B', 'Länsplan']);
    expect(after.imports[0]).toMatchObject({
      text: 'Inlagd måndag 29 januari 2024 kl. 8.00: 2 remisser, 2 är borttagna.',
      mayUndo: false,
    });
    expect(await office(undo)).toMatchObject({ body: { code: 'refusal.import-touched' } });
    expect((await product.get('p-trafik-salem', '/api/tab/consultations')).body.imports).toEqual([]);
  });

  it('samma fil kan läggas in igen', async () => {
    const looked = await send();
    expect(looked.text).toBe('2 nya, 2 finns redan, 0 oklara.');
    expect((await send(looked.digest)).imported).toBe(true);
    expect(await titled('C')).toBeTruthy();
  });

  it('den som ångrar det som en annan hann ångra får inget nej', async () => {
    const { list } = (await calendar()).imports.find(({ mayUndo }: { mayUndo: boolean }) => mayUndo);
    expect(await office({ do: 'undo-import', list })).toMatchObject({ body: { done: true } });
    expect(await office({ do: 'undo-import', list })).toMatchObject({ status: 200, body: { repeat: true } });
  });
});
