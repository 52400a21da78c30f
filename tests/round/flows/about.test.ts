import { nodesOf } from '../../support/card-schema.ts';
import { cardSeenBy, postedCard } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';

const NETWORK = '19:trafik@thread.tacv2';
const CONSULTATION = 'rm-vagplan';
const INPUT = { kind: 'round', id: 'inspel-1' } as const;
const WHETHER = 'ska-vi-1';

describe('den som frågas om en remiss', () => {
  let product: Product;
  const done = async (command: object) => {
    expect(await product.command(SECRETARIAT, command)).toMatchObject({ body: { done: true } });
  };
  const asking = (id: string, purpose: string, forum: string) => ({
    do: 'ask-round',
    id,
    fields: {
      purpose,
      forum,
      title: 'Vad tycker kommunen?',
      form: [{ id: 'f1', kind: 'text', label: 'Vad saknas?', required: true }],
      answerBy: { date: '2024-03-20' },
      visibility: 'after-closing',
      consultation: CONSULTATION,
    },
  });

  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect(NETWORK, 'Södertörn – Trafiknätverket');
    const fields = { title: 'Vägplan', sender: 'Trafikverket', forum: 'net-trafik', route: 'full', standing: 'ours' };
    const registered = { ...fields, questions: [], answerBy: '2024-06-28' };
    await done({ do: 'register-consultation', id: CONSULTATION, stage: 'considered', fields: registered });
    const annex = { title: 'Remissbrevet', href: 'https://trafikverket.example.se/brev' };
    await done({ do: 'add-consultation-annex', consultation: CONSULTATION, annex });
    const path = `/api/tab/consultations/${CONSULTATION}/annexes?key=bilaga-karta&name=karta.txt`;
    const headers = { 'content-type': 'application/octet-stream' };
    await product.request(SECRETARIAT, path, { method: 'POST', body: 'karta', headers });
    await done(asking(INPUT.id, 'input', 'net-trafik'));
    await done(asking(WHETHER, 'should-we-answer', 'lg'));
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const about = async (person: string, round: string) =>
    (await product.get(person, `/api/tab/rounds/${round}`)).body.consultation;
  const opens = async (person: string, annex: string) => {
    const path = `/api/tab/consultations/${CONSULTATION}/annexes/${annex}`;
    return (await product.request(person, path)).status;
  };

  it('ser på frågans sida vem som sänt remissen, var den finns, och handlingarna', async () => {
    const seen = await about('p-trafik-salem', INPUT.id);
    expect(seen).toMatchObject({ id: CONSULTATION, title: 'Vägplan', senderText: 'Remiss från Trafikverket' });
    const [letter, map] = seen.annexes;
    expect(letter).toMatchObject({ title: 'Remissbrevet', href: 'https://trafikverket.example.se/brev' });
    expect(map).toEqual({ id: map.id, title: 'karta', file: { name: 'karta.txt', size: 5 } });
    expect(await opens('p-trafik-salem', map.id)).toBe(200);
  });

  it('men inte handlingarna, om den sitter i ett annat organ än det som svarar på remissen', async () => {
    const seen = await about('p-kd-salem', WHETHER);
    expect(seen).toMatchObject({ title: 'Vägplan', annexes: [] });
    const [, map] = (await about(SECRETARIAT, WHETHER)).annexes;
    expect(await opens('p-kd-salem', map.id)).toBe(403);
  });

  it('ser på kortet vem som frågar och vem som sänt remissen, och kommer dit med ett tryck', async () => {
    for (const card of [await postedCard(product, INPUT), await cardSeenBy(product, 'p-trafik-salem', INPUT)]) {
      const said = JSON.stringify(card);
      expect(said).toMatch(/ kansli frågar/);
      expect(said).toContain('Remiss från Trafikverket: Vägplan');
      const link = nodesOf(card).find(({ title }) => title === 'Öppna remissen');
      expect(decodeURIComponent(String(link?.url))).toContain(`#/remiss/${CONSULTATION}`);
    }
  });
});
