import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../bot/ports/store.ts';
import type { SearchEntry } from '../../../bot/search/domain/entry.ts';
import { readQuery } from '../../../bot/search/domain/query.ts';
import { ask, describeStores, freshDatabase, openStoreAt } from '../../support/stores.ts';

interface Words {
  forms: string[][];
  compounds: [string, string][];
  falseFriends: [string, string][];
}
const words: Words = JSON.parse(readFileSync(join(__dirname, '..', 'swedish-words.json'), 'utf8'));

const ITEM = { kind: 'minutes', part: 'item', point: '' } as const;
const PLAIN = { ...ITEM, forum: 'lg', day: '2024-02-16', audience: 'readers', title: '' } as const;

/** One entry for each word, under its own id. */
const entryOf = (word: string, no: number): SearchEntry => ({
  ...PLAIN,
  ...{ id: `m${no}`, item: 'p1', no: 1, numbers: [], body: `Kansliet berättade om ${word} i går.` },
});

describeStores('Sökning bland svenska ord', (name) => {
  let store: Store;
  let url: string;

  const put = async (entries: SearchEntry[]) => {
    await ask(url, `insert into search_due (kind, id) values ('minutes', 'x')`);
    const of = entries.map(({ kind, id }) => ({ kind, id }));
    await store.search.renew(
      1,
      () => [],
      () => ({ of, entries }),
    );
  };
  const find = async (query: string) => {
    const hits = await store.search.find({ wishes: readQuery(query), may: 'all', most: 500, newest: 2024 });
    return hits.map(({ body, fit }) => ({ said: body.slice('Kansliet berättade om '.length, -' i går.'.length), fit }));
  };

  beforeAll(async () => {
    url = await freshDatabase(name);
    store = await openStoreAt(name, url);
    const all = [...words.forms.flat(), ...words.compounds.flat(), ...words.falseFriends.flat()];
    await put([...new Set(all)].map(entryOf));
  });
  afterAll(() => store.close());

  test('minst 97 % av böjningarna hittas från grundformen, och lika många från vilken form som helst', async () => {
    const count = { base: 0, ofBase: 0, any: 0, ofAny: 0 };
    for (const forms of words.forms)
      for (const [at, form] of [...new Set(forms)].entries()) {
        const found = new Set(
          (await find(form)).filter(({ fit }) => fit === 'form' || fit === 'said').map(({ said }) => said),
        );
        for (const other of new Set(forms)) {
          if (other === form) continue;
          count.ofAny += 1;
          count.any += found.has(other) ? 1 : 0;
          if (at > 0) continue;
          count.ofBase += 1;
          count.base += found.has(other) ? 1 : 0;
        }
      }
    expect(count.base / count.ofBase).toBeGreaterThanOrEqual(0.97);
    expect(count.any / count.ofAny).toBeGreaterThanOrEqual(0.97);
  });

  test('minst 84 % av ordlederna hittas i sina sammansättningar', async () => {
    let found = 0;
    for (const [part, compound] of words.compounds)
      found += (await find(part)).some(({ said }) => said === compound) ? 1 : 0;
    expect(found / words.compounds.length).toBeGreaterThanOrEqual(0.84);
  });

  test.each(words.falseFriends)('"%s" hittar inte "%s" före en riktig träff', async (word, friend) => {
    const said = (await find(word)).map((hit) => hit.said);
    const family = words.forms.find((forms) => forms.includes(word)) ?? [word];
    const compounds = words.compounds.filter(([part]) => part === word).map(([, compound]) => compound);
    const lastTrue = Math.max(...[...family, ...compounds].map((form) => said.indexOf(form)));
    expect(said.indexOf(word)).toBeGreaterThanOrEqual(0);
    if (said.includes(friend)) expect(said.indexOf(friend)).toBeGreaterThan(lastTrue);
  });

  test('"inte bifalla" hittar inte det motsatta beslutet', async () => {
    await put([entryOf('att bifalla motionen', 9001), entryOf('att inte bifalla motionen', 9002)]);
    expect((await find('inte bifalla')).map(({ said }) => said)).toEqual(['att inte bifalla motionen']);
  });

  test('"eller" räcker med det ena, citattecken kräver orden efter varandra', async () => {
    await put([entryOf('gul cykelbana', 9101), entryOf('röd gångväg', 9102), entryOf('cykelbana som är gul', 9103)]);
    const said = async (query: string) => (await find(query)).map((hit) => hit.said).sort();
    expect(await said('cykelbana eller gångväg')).toEqual(['cykelbana som är gul', 'gul cykelbana', 'röd gångväg']);
    expect(await said('"gul cykelbana"')).toEqual(['gul cykelbana']);
    expect(await said('gul cykelbana')).toEqual(['cykelbana som är gul', 'gul cykelbana']);
  });

  test('vanliga småord är också ord', async () => {
    expect((await find('om')).length).toBeGreaterThan(100);
  });

  test('ett diarienummer hittas hur det än skrivs', async () => {
    await put([{ ...entryOf('trafikplan', 9201), kind: 'consultation', numbers: ['KS 2024/0123'] }]);
    for (const query of ['KS 2024/0123', 'ks2024/0123', 'KS-2024-0123', 'ks 2024 0123'])
      expect((await find(query)).map(({ said }) => said)).toEqual(['trafikplan']);
  });

  test('sönderdelade bokstäver och mjuka bindestreck spelar ingen roll, men å är inte a', async () => {
    await put([entryOf('färdtjänsten'.normalize('NFD'), 9301), entryOf('sam\u00ADhälls\u00ADplanering', 9302)]);
    expect(await find('färdtjänst'.normalize('NFD'))).toHaveLength(1);
    expect(await find('samhällsplanering')).toHaveLength(1);
    expect(await find('fardtjanst')).toHaveLength(0);
  });

  test.each([
    "' OR",
    '%',
    '_',
    ':*',
    '\\',
    "a'b\\c:*&|!()<->",
    '"',
    '""',
    '"eller"',
    'eller',
    '!',
    '\u0000x',
    'x'.repeat(5000),
  ])('%j ger ett svar och inget fel', async (query) => {
    expect(Array.isArray(await find(query))).toBe(true);
  });
});
