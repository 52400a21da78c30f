import fc from 'fast-check';
import { askForInput, give, shown } from '../../support/domain/live-rounds.ts';
import { countRound } from '../../support/domain/round-counter.ts';
import {
  type Given,
  happened,
  type ScenarioRemiss,
  type ScenarioRemisses,
  scenarioRemisses,
} from '../../support/domain/scenario-rounds.ts';
import { type Product, startProduct } from '../../support/product.ts';
import { describeStores, type StoreName } from '../../support/stores.ts';

const SEED = 20240305;
const NEW_YEAR = new Date('2024-01-02T07:00:00Z');
const TOWNS = ['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'nynashamn', 'salem', 'sodertalje', 'tyreso'];
const scenario = scenarioRemisses();

const choicesOf = ({ questions }: ScenarioRemiss) =>
  Object.fromEntries(
    questions.flatMap(({ id, choices }) => (choices ? [[id.replace('q', 'f'), choices.map((one) => one.value)]] : [])),
  );
/** The last moment that is in time, with the local offset of its day. */
const deadlineOf = ({ answerBy }: ScenarioRemiss) =>
  `${answerBy}T23:59:00${answerBy > '2024-03-30' && answerBy < '2024-10-27' ? '+02:00' : '+01:00'}`;
const counted = (all: Given[], remiss: ScenarioRemiss, at: string) =>
  countRound(all, { round: remiss.id, towns: TOWNS, deadline: deadlineOf(remiss), at, questions: choicesOf(remiss) });

async function open(store: StoreName): Promise<Product> {
  const product = await startProduct(store, { now: NEW_YEAR });
  await product.connect('19:trafik@thread.tacv2', 'Södertörn – Trafiknätverket');
  await product.connect('19:rufs@thread.tacv2', 'Södertörn – RUFS-nätverket');
  return product;
}

/** Everything in the order in which it happened: consultations, answers, and looking at it in between. */
async function live(
  product: Product,
  { remisses }: ScenarioRemisses,
  all: Given[],
  looks: { round: string; at: string }[],
) {
  const seen = new Map<string, Awaited<ReturnType<typeof shown>>>();
  const steps = [
    ...remisses.map((remiss) => ({ at: remiss.receivedAt, order: 0, act: () => askForInput(product, remiss) })),
    ...all.map((one) => ({
      at: one.at,
      order: 1,
      act: async () => expect([one, await give(product, one)]).toMatchObject([one, { status: 200 }]),
    })),
    ...looks.map(({ round, at }) => ({
      at,
      order: 2,
      act: async () => seen.set(`${round} ${at}`, await shown(product, round, at)),
    })),
  ];
  steps.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.order - b.order);
  for (const { act } of steps) await act();
  return seen;
}

describeStores('årets tre remisser', (store) => {
  let product: Product;
  let seen: Awaited<ReturnType<typeof live>>;
  const looks = scenario.remisses.flatMap(({ id }) => [
    ...(scenario.expected[id]?.snapshots ?? []).map(({ at }) => ({ round: id, at })),
    { round: id, at: scenario.asOf },
  ]);
  beforeAll(async () => {
    product = await open(store);
    seen = await live(product, scenario, happened(scenario), looks);
  }, 120_000);
  afterAll(() => product?.close());

  it.each(scenario.remisses)('$title: de siffror som väntas', (remiss) => {
    const expected = scenario.expected[remiss.id];
    const view = seen.get(`${remiss.id} ${scenario.asOf}`);
    const { answered, answeredOnTime, late, abstained, missing, drafts } = expected ?? {};
    expect(view).toMatchObject({ answered, answeredOnTime, late, abstained, missing, drafts });
    expect(view?.outstanding).toEqual(expected?.missingMunicipalityIds);
    const choices = Object.entries(expected?.choiceCounts ?? {}).map(([id, counts]) => [id.replace('q', 'f'), counts]);
    expect(view?.choices).toEqual(Object.fromEntries(choices));
    expect(`${8 - (view?.missing ?? 0)}/8`).toBe(expected?.heardFrom);
    for (const { at, outstandingMunicipalityIds, ...then } of expected?.snapshots ?? []) {
      expect(seen.get(`${remiss.id} ${at}`)).toMatchObject({ ...then, outstanding: outstandingMunicipalityIds });
    }
  });

  it('är också vad den som räknar för hand kommer till', () => {
    for (const { round, at } of looks) {
      const remiss = scenario.remisses.find(({ id }) => id === round) as ScenarioRemiss;
      expect(seen.get(`${round} ${at}`)).toEqual(counted(happened(scenario), remiss, at));
    }
  });
});

describeStores('samma år med en sak ändrad', (store) => {
  const changed = (change: (year: ScenarioRemisses) => void): ScenarioRemisses => {
    const year = structuredClone(scenario);
    change(year);
    return year;
  };
  const contribution = (year: ScenarioRemisses, remiss: string, town: string) =>
    year.contributions.find(({ remissId, municipalityId }) => remissId === remiss && municipalityId === town) as
      | ScenarioRemisses['contributions'][number]
      | never;

  it.each<[string, (year: ScenarioRemisses) => void, string, object]>([
    [
      'ett svar: Tyresö avstyrker i stället',
      (year) => {
        const one = contribution(year, 'rm-2024-01', 'tyreso');
        for (const answer of one.answers) if (answer.questionId === 'q1') answer.value = 'oppose';
      },
      'rm-2024-01',
      { choices: { f1: { oppose: 1 } } },
    ],
    [
      'ett datum: vår sista dag är fem dagar senare, så Salem är i tid',
      (year) => {
        const one = year.remisses.find(({ id }) => id === 'rm-2024-02');
        if (one) one.answerBy = '2024-08-21';
      },
      'rm-2024-02',
      { late: 0, answeredOnTime: 6 },
    ],
    [
      'en innehavare: ersättaren svarar i Huddinges ställe, och det är Huddinges svar',
      (year) => {
        contribution(year, 'rm-2024-01', 'huddinge').submittedByPersonId = 'p-ers-trafik-huddinge';
      },
      'rm-2024-01',
      { answered: 6, missing: 1 },
    ],
  ])(
    '%s',
    async (_name, change, remissId, expected) => {
      const year = changed(change);
      const product = await open(store);
      const looks = year.remisses.map(({ id }) => ({ round: id, at: year.asOf }));
      const seen = await live(product, year, happened(year), looks);
      for (const remiss of year.remisses)
        expect(seen.get(`${remiss.id} ${year.asOf}`)).toEqual(counted(happened(year), remiss, year.asOf));
      expect(seen.get(`${remissId} ${year.asOf}`)).toMatchObject(expected);
      await product.close();
    },
    120_000,
  );
});

/** A made-up year: who answers which of the three, how, when and what. */
const event = fc.record({
  remiss: fc.nat({ max: 2 }),
  town: fc.constantFrom(...TOWNS),
  /** Days after it was sent. */
  after: fc.double({ min: 0.1, max: 120, noNaN: true }),
  how: fc.constantFrom('card', 'card', 'tab', 'behalf', 'draft'),
  abstains: fc.boolean(),
  picks: fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }),
}) as fc.Arbitrary<{
  remiss: number;
  town: string;
  after: number;
  how: Given['how'];
  abstains: boolean;
  picks: number[];
}>;

function madeUp({
  remiss,
  town,
  after,
  how,
  abstains,
  picks,
}: typeof event extends fc.Arbitrary<infer One> ? One : never): Given[] {
  const of = scenario.remisses[remiss] as ScenarioRemiss;
  const at = new Date(Date.parse(of.dispatchedAt) + after * 86_400_000).toISOString();
  if (Date.parse(at) > Date.parse('2025-04-01')) return [];
  const person = personOf(of.responsibleBodyId, town, at.slice(0, 10));
  // Where nobody holds the seat that day, only the secretariat can note an answer.
  const door = person === '' ? 'behalf' : how;
  const values = Object.fromEntries(
    of.questions.map(({ id, type, choices = [], max = 1 }, n) => {
      const pick = choices[(picks[n] ?? 0) % Math.max(1, choices.length)]?.value ?? '';
      const others = choices.slice(0, max - 1).map(({ value }) => value);
      const many = [...new Set([pick, ...others])].slice(0, max);
      return [id.replace('q', 'f'), type === 'text' ? `Text ${picks[n]}` : type === 'choice' ? pick : many];
    }),
  );
  const stance = abstains && door !== 'draft' ? 'abstains' : 'answers';
  return [
    { at, round: of.id, municipality: town, person, how: door, stance, values: stance === 'abstains' ? {} : values },
  ];
}

/** Who holds the seat on a day, as the folder says. */
function personOf(forum: string, town: string, day: string): string {
  if (forum === 'net-trafik') return town === 'nykvarn' && day > '2024-05-30' ? '' : `p-trafik-${town}`;
  return town === 'nynashamn' && day < '2024-06-12' ? 'p-trafik-nynashamn' : `p-rufs-${town}`;
}

describeStores('ett påhittat år', (store) => {
  it(`räknas som för hand, när som helst (frö ${SEED})`, async () => {
    const [events = []] = fc.sample(fc.array(event, { minLength: 110, maxLength: 110 }), { numRuns: 1, seed: SEED });
    const all = events.flatMap(madeUp).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const looks = scenario.remisses.flatMap(({ id, dispatchedAt }) =>
      [3, 20, 45, 100].map((days) => ({
        round: id,
        at: new Date(Date.parse(dispatchedAt) + days * 86_400_000).toISOString(),
      })),
    );
    const product = await open(store);
    const seen = await live(product, scenario, all, looks);
    for (const { round, at } of looks) {
      const remiss = scenario.remisses.find(({ id }) => id === round) as ScenarioRemiss;
      expect([round, at, seen.get(`${round} ${at}`)]).toEqual([round, at, counted(all, remiss, at)]);
    }
    expect(all.length).toBeGreaterThan(90);
    await product.close();
  }, 180_000);
});
