import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const MEMBER = 'p-kd-salem';
const OUTSIDER = 'p-rufs-haninge';

describeStores('dagordningen som den skickades, ändrades och hölls', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());
  afterEach(() => product.connector.faults());

  const done = async (given: object) => {
    const answer = await product.command(SECRETARIAT, given);
    expect(answer).toMatchObject({ status: 200 });
  };
  const get = async (path: string, person = SECRETARIAT) => (await product.get(person, `/api/tab/${path}`)).body;
  const agendas = (person = SECRETARIAT) => get(`minutes/${MEETING}/agendas`, person);
  const editing = async () => (await get(`meetings/${MEETING}`)).editing;
  const inItems = async (heading: string) => {
    const { items } = await editing();
    return items.find((one: { heading: string }) => one.heading === heading);
  };
  const add = (heading: string, at: number) =>
    done({ do: 'set-agenda-item', meeting: MEETING, base: 0, fields: { heading, kind: 'decision' }, at });
  const said = (version: { items: { heading: string; marks: string[] }[] } | undefined) =>
    version?.items.map(({ heading, marks }) => [heading, ...marks].join(' | '));
  const version = async (which: string, person = SECRETARIAT) =>
    (await agendas(person)).agendas.find((one: { which: string }) => one.which === which);

  it('före kallelsen finns ingen, och anteckningarna kan börjas av kansliet', async () => {
    expect(await agendas()).toMatchObject({ minutes: { status: 'none' }, agendas: [] });
    expect(await agendas(MEMBER)).toEqual({ minutes: null, registrationText: '', agendas: [] });
  });

  it('efter kallelsen är den som den skickades, också medan en ändring förbereds', async () => {
    await add('Budget 2025', 1);
    await add('Gammal fråga', 2);
    await done({ do: 'send-notice', meeting: MEETING });
    await add('Remiss om buller', 1);
    const sent = { which: 'sent', note: 'Den ändrades inte efter kallelsen.' };
    expect(await agendas(MEMBER)).toMatchObject({ agendas: [sent] });
    expect(said(await version('sent', MEMBER))).not.toContain('Remiss om buller');
  });

  it('när ändringen är skickad finns båda, och vad som skiljer sägs', async () => {
    const [budget, gone] = [await inItems('Budget 2025'), await inItems('Gammal fråga')];
    const { items } = await editing();
    await done({ do: 'move-agenda-item', meeting: MEETING, item: budget.id, to: items.length - 1 });
    await done({ do: 'remove-agenda-item', meeting: MEETING, item: gone.id, base: gone.version });
    await done({
      do: 'send-change',
      meeting: MEETING,
      agenda: (await get(`meetings/${MEETING}`)).editing.agendaEdition,
    });
    const sent = said(await version('sent', MEMBER));
    expect(sent?.slice(0, 3)).toEqual(['Välkommen', 'Budget 2025', 'Gammal fråga']);
    const changed = await version('changed', MEMBER);
    expect(said(changed)).toContain('Remiss om buller | Tillkom efter kallelsen');
    expect(said(changed)).toContain('Budget 2025 | Flyttad');
    expect(said(changed)).toContain('Välkommen');
    expect(changed.removed).toEqual(['Togs bort: Gammal fråga']);
  });

  it('den som mötet hölls efter läses med utkastet, och en punkt som kom på mötet är märkt', async () => {
    await done({ do: 'start-minutes', meeting: MEETING });
    expect((await version('held')).note).toBe('Mötet följde dagordningen.');
    await done({ do: 'add-held-item', meeting: MEETING, heading: 'Snöröjningen', kind: 'other' });
    const { writing } = await get(`minutes/${MEETING}`);
    const remiss = writing.items.find((one: { heading: string }) => one.heading === 'Remiss om buller');
    await done({ do: 'change-held-item', meeting: MEETING, item: remiss.id, struck: true });
    const held = said(await version('held'));
    expect(held).toContain('Snöröjningen | Tillkom på mötet');
    expect(held).toContain('Remiss om buller | Utgick');
    expect(await version('held', MEMBER)).toBeUndefined();
    expect(await agendas(MEMBER)).toMatchObject({ minutes: { status: 'draft' } });
  });

  it('Sekretess i efterhand tömmer det som skickades, också där det är sparat', async () => {
    const budget = await inItems('Budget 2025');
    const fields = { heading: '', kind: 'decision', secret: true };
    await done({ do: 'set-agenda-item', meeting: MEETING, item: budget.id, base: budget.version, fields });
    expect(JSON.stringify((await agendas(MEMBER)).agendas)).not.toContain('Budget');
    const [row] = await ask<{ state: object }>(
      product.databaseUrl,
      `select state from meeting where id = '${MEETING}'`,
    );
    expect(JSON.stringify(row)).not.toContain('Budget 2025');
  });

  it('den som inte hör till organet får inget veta', async () => {
    expect(await product.get(OUTSIDER, `/api/tab/minutes/${MEETING}/agendas`)).toMatchObject({ status: 403 });
    expect(await product.get(SECRETARIAT, '/api/tab/minutes/finns-inte/agendas')).toMatchObject({ status: 404 });
  });
});
