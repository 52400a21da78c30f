import { randomUUID } from 'node:crypto';
import { FolderError, importFolder } from '../../../bot/first-import.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { importReport } from '../../../bot/texts/import-report.ts';
import { type SmallFolder, smallFolder, writeFolder } from '../../support/small-folder.ts';
import { describeStores, openTestStore } from '../../support/stores.ts';

describeStores('en samarbetsmapp läses in igen', (name) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(name);
  });
  afterAll(() => store?.close());

  const clock = { now: () => new Date('2026-02-01T08:00:00Z'), real: () => Date.now() };
  const bring = async (change: (files: SmallFolder) => void = () => undefined) => {
    const files = smallFolder();
    change(files);
    return importFolder(await writeFolder(files), { store, clock, random: randomUUID });
  };
  const facts = async () => (await store.replay(0, 1000)).length;

  it('första gången: allt är nytt', async () => {
    const plan = await bring();
    expect(plan.add.length).toBeGreaterThan(10);
    expect(await facts()).toBe(plan.add.length);
  });

  it('oförändrad: inget händer, och det sägs', async () => {
    const before = await facts();
    const plan = await bring();
    expect(plan).toMatchObject({ add: [], change: [], kept: [], missing: [] });
    expect(await facts()).toBe(before);
    expect(importReport(plan)).toEqual([`0 nya, 0 ändrade, ${plan.same} oförändrade.`]);
  });

  it('ändrad plats: bara den ändras, och rapporten säger vad', async () => {
    const plan = await bring((files) => {
      files['calendar/2026.json'].meetings[0].place = 'Byahuset';
    });
    expect(plan.change).toMatchObject([{ kind: 'meeting', id: 'rad-2026-02-13', fields: ['place'] }]);
    expect(importReport(plan).join('\n')).toContain('Ändrad: möte rad-2026-02-13 (place)');
    expect(await store.get('meeting', 'rad-2026-02-13')).toMatchObject({
      version: 2,
      state: { status: 'planned', definition: { place: 'Byahuset' } },
    });
  });

  it('ett möte som är kallat ändras inte av en inläsning, utan räknas upp med skälet', async () => {
    const id = 'rad-2026-02-13';
    const before = await store.get('meeting', id);
    if (before === undefined || before.state.status === 'removed') throw new Error('mötet finns inte');
    const sent = { revision: 1, post: 1, first: [], agenda: [], noticedAt: '2026-02-01T08:00:00.000Z' };
    const state = { ...before.state, ...sent, status: 'noticed' as const };
    await store.commit({
      key: 'kallat',
      reads: () => [],
      locks: () => [{ kind: 'meeting', id, mode: 'update' }],
      decide: () => ({ states: [{ kind: 'meeting', id, state }], facts: [], deliveries: [] }),
    });
    const plan = await bring((files) => {
      files['calendar/2026.json'].meetings[0].place = 'Skolan';
    });
    expect(plan).toMatchObject({ change: [], kept: [{ kind: 'meeting', id, fields: ['place'] }] });
    expect(importReport(plan).join('\n')).toContain('kallelsen är redan skickad');
    expect(await store.get('meeting', id)).toMatchObject({ state: { definition: { place: 'Byahuset' } } });
  });

  it('med ett fel läses inget in, och varje fel sägs', async () => {
    const before = await facts();
    const broken = bring((files) => {
      files['people.json'].people[0].mail = 'ingen-adress';
      files['seats.json'].seats[0].forum = 'finns-inte';
      files['forums.json'].forums[0].name = 'Nytt namn';
    });
    await expect(broken).rejects.toThrow(FolderError);
    await expect(broken).rejects.toThrow(/people\.json[\s\S]*seats\.json/);
    expect(await facts()).toBe(before);
  });

  it('en mapp för ett annat samarbete avvisas', async () => {
    const other = bring((files) => {
      files['cooperation.json'].id = 'annat';
    });
    await expect(other).rejects.toThrow('Här finns redan samarbetet ”tre-byar”. Inget har lästs in.');
  });
});
