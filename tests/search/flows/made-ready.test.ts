import type { Store } from '../../../bot/ports/store.ts';
import { readQuery } from '../../../bot/search/domain/query.ts';
import { makingReady } from '../../../bot/search/service/jobs/make-ready.ts';
import { renewSearch } from '../../../bot/search/service/renew.ts';
import type { Context } from '../../../bot/service/context.ts';
import { MIGRATIONS } from '../../../bot/storage/migrations/list.ts';
import { migrate } from '../../../bot/storage/migrations/migrate.ts';
import { openServer } from '../../../bot/storage/server/open-server.ts';
import { someMinutes, someNotes } from '../../support/minutes-builders.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../../support/stores.ts';

describeStores('Det som söks hålls färdigt', (name) => {
  let url: string;
  let store: Store;

  const put = (kind: 'minutes' | 'minutes_item', id: string, state: object) =>
    ask(
      url,
      `insert into ${kind} (id, version, schema, state) values ($1, 1, 1, $2)
       on conflict (id) do update set version = ${kind}.version + 1, state = excluded.state`,
      [id, JSON.stringify(state)],
    );
  const find = async (query: string, may: 'all' | { grants: []; items: [] } = 'all') => {
    await renewSearch(store, { most: 1000 });
    const hits = await store.search.find({ wishes: readQuery(query), may, most: 500, newest: 2024 });
    return hits.map(({ id, item }) => `${id}/${item}`);
  };

  beforeAll(async () => {
    url = await freshDatabase(name);
    const database = openServer(url, 1, () => undefined);
    const before = Object.fromEntries(Object.entries(MIGRATIONS).filter(([one]) => one < '0014'));
    await migrate(database, before);
    await database.destroy();
    await put('minutes', 'm1', someMinutes());
    await put('minutes_item', 'm1/p1', someNotes('Vi talade om fjärrvärme.'));
    store = await openStoreAt(name, url);
  });
  afterAll(() => store.close());

  test('rader som versionen före skrev hittas efter uppdateringen', async () => {
    expect(await find('fjärrvärmen')).toEqual(['m1/p1']);
  });

  test('det som versionen före skriver efteråt, bredvid den här, hittas också', async () => {
    await put('minutes_item', 'm1/p1', someNotes('Vi talade om solceller.'));
    expect(await find('solcell')).toEqual(['m1/p1']);
    expect(await find('fjärrvärme')).toEqual([]);
  });

  test('det som versionen före gjorde färdigt görs om av sig självt, också det som den gör färdigt bredvid den här', async () => {
    const decisions = async () => {
      await renewSearch(store, { most: 1000 });
      const wanted = { wishes: readQuery('taket'), may: 'all', most: 500, newest: 2024, kind: 'decision' } as const;
      return (await store.search.find(wanted)).map(({ item, point }) => `${item}/${point}`);
    };
    await put('minutes_item', 'm1/p1', someNotes('Läget.\nBeslut: Taket lagas.'));
    expect(await decisions()).toEqual(['p1/b1']);
    await ask(url, `delete from search_entry where part <> 'item'`);
    await ask(url, `update search_entry set edition = default`);
    expect(await decisions()).toEqual([]);
    await makingReady.run({ store } as Context, new AbortController().signal);
    expect(await decisions()).toEqual(['p1/b1']);
    expect(await ask(url, 'select 1 from search_entry where edition = 1')).toEqual([]);
    await makingReady.run({ store } as Context, new AbortController().signal);
    expect(await ask(url, 'select 1 from search_due')).toEqual([]);
  });

  test('det som står i en punkt med sekretess hittas aldrig, vad raden än säger', async () => {
    await put('minutes_item', 'm1/p2', someNotes('Korvmoj.', { item: 'p2' }));
    expect(await find('korvmoj')).toEqual([]);
    expect(await find('punkt sekretess')).toEqual(['m1/p2']);
  });

  test('en rad som tas bort försvinner ur sökningen', async () => {
    await ask(url, `delete from minutes_item where id = 'm1/p1'`);
    expect(await find('solceller')).toEqual([]);
    await ask(url, `delete from minutes where id = 'm1'`);
    expect(await find('budget')).toEqual([]);
    expect(await ask(url, 'select * from search_entry')).toEqual([]);
  });

  test('två som gör färdigt samtidigt är som en', async () => {
    await put('minutes', 'm1', someMinutes());
    await put('minutes_item', 'm1/p1', someNotes('Vindkraft.'));
    await put('minutes', 'm1', someMinutes());
    await Promise.all([1, 2, 3].map(() => renewSearch(store, { most: 100 })));
    expect(await find('vindkraft')).toEqual(['m1/p1']);
  });

  test('det senast ändrade går före allt annat som väntar: det som blev hemligt nyss hittas inte medan mycket görs om', async () => {
    await ask(url, `insert into search_due (kind, id) select 'consultation', 'r' || n from generate_series(1, 100) n`);
    await put('minutes_item', 'm1/p1', someNotes('Vattenkraft.'));
    await renewSearch(store, { most: 50 });
    expect(await ask(url, `select 1 from search_entry where body like '%Vindkraft%'`)).toEqual([]);
    expect((await ask(url, 'select 1 from search_due')).length).toBeGreaterThan(0);
    await put('minutes_item', 'm1/p1', someNotes('Vindkraft.'));
    expect(await find('vindkraft')).toEqual(['m1/p1']);
  });

  test('den som inte får hitta något hittar inget', async () => {
    expect(await find('vindkraft', { grants: [], items: [] })).toEqual([]);
  });

  test('protokoll med 200 punkter hittas punkt för punkt, i ordning', async () => {
    const items = Array.from({ length: 200 }, (_, at) => ({
      id: `q${at}`,
      heading: `Bryggor ${at}`,
      kind: 'other' as const,
    }));
    await put('minutes', 'm2', someMinutes({ items }));
    expect(await find('brygga')).toEqual(items.map(({ id }) => `m2/${id}`));
  });

  test('en anteckning på 50 000 tecken hittas på sitt sista ord', async () => {
    const long = Array.from({ length: 6000 }, (_, at) => `ord${at}`)
      .join(' ')
      .slice(0, 49_980);
    await put('minutes_item', 'm1/p1', someNotes(`${long} pariserhjul`));
    expect(await find('pariserhjulet')).toEqual(['m1/p1']);
  });

  test('vilka ord som helst ur en text hittar den, ensamma, tillsammans och efter varandra', async () => {
    const said = `Kommunernas socialtjänst (SoL 4 kap. 1 §) beslutade den 3/4, "enligt förslag", att e-tjänsten ska byggas om;
      Åre, Östersund & Malmö har redan gått före. 100 % är överens\u2026 Dnr KS 2024/123-4, se bilaga_2.docx.`;
    await put('minutes_item', 'm1/p1', someNotes(said));
    const words = said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    for (let from = 0; from < words.length; from += 1)
      for (const many of [1, 3, 6]) {
        const phrase = words
          .slice(from, from + many)
          .join(' ')
          .replaceAll('"', '');
        expect([phrase, await find(phrase)]).toEqual([phrase, expect.arrayContaining(['m1/p1'])]);
        expect([phrase, await find(`"${phrase}"`)]).toEqual([phrase, expect.arrayContaining(['m1/p1'])]);
      }
  });
});
