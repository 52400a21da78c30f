import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PressedCard } from '../../bot/cards/declared-card.ts';
import { apply } from '../../bot/declared/apply.ts';
import { CARDS as DECLARED } from '../../bot/declared/cards.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import { lift, NewerSchemaError, schemaOf } from '../../bot/declared/lift.ts';
import { type FactLine, factSchema, liftFact } from '../../bot/declared/lift-fact.ts';
import type { Kind, States } from '../../bot/declared/states.ts';
import type { JournalLine, Store } from '../../bot/ports/store.ts';
import { recall } from '../../bot/service/recall.ts';
import { hashOf } from '../../bot/storage/hash-of.ts';
import { parseCardAction } from '../../bot/teams/card-action.ts';
import { EVERY_FACT, KINDS, named } from '../support/every-fact.ts';
import { EVERY_SHAPE, shapeOf } from '../support/every-shape.ts';

interface Line extends FactLine {
  data: object;
  /** The content row that the fact names. */
  content?: object;
}

interface Sample {
  schema: number;
  kind: Kind;
  id: string;
  state: object;
}

function asJournaled(line: Line, index: number): JournalLine {
  return { ...line, seq: index + 1, version: 1, by: 'p-kd-salem', at: new Date('2024-01-29T07:00:00Z') };
}

function contentsOf(lines: readonly Line[]): Pick<Store, 'contents'> {
  const rows = lines.flatMap((line): [string, object][] => {
    const id = liftFact(line).words?.id;
    return id && line.content ? [[id, line.content]] : [];
  });
  return { contents: async () => new Map(rows) };
}

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, 'old', name), 'utf8'));
const CARDS: Record<string, unknown>[] = read('card-actions.json');
const FACTS: Line[] = read('facts.json');
const STATES: Sample[] = read('states.json');

/** How many samples there are, and their hash: what stands there stays. Whoever adds some at the end adds a line here. */
const SEALS: { [Name in 'card-actions.json' | 'facts.json' | 'states.json']: [samples: number, hash: string][] } = {
  'card-actions.json': [
    [15, '31cfb205e4b90fda8583281f8f63218236c9b0f2fb300914a3a892a5b7e50833'],
    [16, 'e79a3c3f134ee472bdfb2b37ebddd4dda80e6a7899fc608d7373f91c3c8cb790'],
    [17, 'cf8787609f01e65a8d306efb931a3a8fc6cf0768edf92c7da6fd646f7bf0d458'],
    [18, '5ef987829bc307c8f3202089256cbb0d44ff45f444816b80a133a5980904a146'],
  ],
  'facts.json': [
    [95, '6435cc0c9574eee3725f06432d0bf645c8ac75983b9fa52d523d4a13ab491241'],
    [149, '6e038fc077e4667d64b613f868f135e82b19327165308226bea35da09ed79990'],
    [172, 'b3f2489fe3b7ed81b0991484b234c5fc87d7316b72c249f32ac7783b5285835f'],
    [197, '1dd779bd6b32f1f9627013fb45c056f618f684af3615205d7d84312dfcef0cd7'],
    [202, 'c84e777a72ed251c5cfc36d217e25e6f0590cdae19cd1efcd847cd29afaddbf1'],
    [203, 'a4459e0095cbac28217d093097bcad87b3a6e451e33fdbbe016491ccd8e045b1'],
    [209, '85c3868e961d4e36c35c877af0654372fdd351390b5ae6925ba3d5fd969f91ea'],
    [222, '85ab4ce2fde47753d166d4644c9b573255be479ac21dc98f0024152162b5e1cd'],
    [226, '8aad284aaac31c1898143053daabf996614ccef0e93277997089dbf32c612196'],
    [232, '975eb292d2fb05f8cacd208c9db24ed8f7ac97ab02182e598e4ad61a5089a79a'],
  ],
  'states.json': [
    [44, '9ad34b46eaa92b69daf0fa6e8f157d90ee551ac870ac5ac31c983c45c31d47e6'],
    [54, '546474bacc4ecafc4406ee181642b497641cc4c3c3c712149228f800ae4aeec2'],
    [63, '859ce4b9e830ab16494e1e38664d0a18b704159f7a15957484733626475ba7a2'],
    [69, 'b31794de8d01caea686061bc3afe02cedcf49a07dafbcb69928af623deecc09f'],
    [70, '54c8085cd86020342db199d4af3f3d11379e798f9105d1b571c30d2e3b28623f'],
    [71, '32bc44bb4cf47c59d3013f07050c613a6228945ff3e133dd973b76f12aa66e1b'],
    [72, '141121d6ba035e6aca396adf8327caf7c836455711ff4989e230afd4951d4a74'],
    [77, '2879c15bf669dd7d5b5e8ea3a1284be95b3473b10337f1d6eaed55181b288d29'],
    [79, 'ce248a8dc506376cdd1986d521a41d442fc2e30ae514ee7b389eafd4ae3207e8'],
    [83, '51c1349cf195f94057f48b8aa0f4bf83d32075fdb285339e7754270fef45a2c9'],
  ],
};

/** The state after each fact; `key`: "kind/id". */
async function statesMade(): Promise<{ key: string; state: States[Kind] }[]> {
  const states = new Map<string, States[Kind]>();
  return (await recall(FACTS.map(asJournaled), contentsOf(FACTS))).map(({ fact, by, at }) => {
    const key = `${fact.kind}/${fact.id}`;
    const state = apply(states.get(key), fact as Fact, by, at);
    states.set(key, state);
    return { key, state };
  });
}

/** Every number that each kind's shape has had, as "meeting 1". */
const numbered = (newest: (kind: Kind) => number) =>
  KINDS.flatMap((kind) => Array.from({ length: newest(kind) }, (_, at) => `${kind} ${at + 1}`)).sort();
const unique = (all: string[]) => [...new Set(all)].sort();

describe('everything that was ever shipped is still read', () => {
  it.each(CARDS)('card action %j', (data) => {
    const { v: _version, as: _kinds, do: name, drawn, ...sent } = data;
    const action = parseCardAction(data);
    expect(action).not.toHaveProperty('refused');
    const said = JSON.stringify(action);
    // A draft is not pressed, it is kept.
    const whole = name === 'keep-draft' ? sent : { ...sent, drawn: drawn ?? '' };
    const parts = Object.values(whole).flatMap((value) => String(value).split(/[,\n]/));
    if (name !== 'refresh') expect(said).toContain(`"do":"${name}"`);
    for (const part of parts) expect(said).toContain(/^\d+$/.test(part) ? `:${part}` : part);
  });

  it('every action that a card can carry has its sample, and every refresh', () => {
    const cards: PressedCard[] = Object.values(DECLARED);
    const pressed = unique(cards.flatMap(({ actions }) => Object.keys(actions)));
    const about = cards.filter(({ refreshed }) => refreshed).map((card) => card.about);
    const refreshes = CARDS.filter((data) => data.do === 'refresh').flatMap(Object.keys);
    expect(unique(CARDS.map((data) => String(data.do)))).toEqual([...pressed, 'refresh'].sort());
    expect(unique(refreshes)).toEqual(unique(['v', 'do', ...about]));
  });

  it('each fact makes of what stood before what it made, in every field', async () => {
    const expected: object[] = read('made-of-facts.json');
    const made: object[] = JSON.parse(JSON.stringify((await statesMade()).map(({ state }) => state)));
    for (const [at, state] of made.entries()) expect([FACTS[at], state]).toEqual([FACTS[at], expected[at]]);
    expect(made.length).toBe(expected.length);
  });

  it('facts, one after another, make states', async () => {
    const states = new Map((await statesMade()).map(({ key, state }) => [key, state]));
    expect(states.get('meeting/lg-2024-02-16')).toMatchObject({ status: 'cancelled', revision: 1, reason: 'Snö' });
    expect(states.get('meeting/lg-2024-03-22')).toMatchObject({
      status: 'cancelled',
      revision: 2,
      post: 1,
      askedFrom: 2,
      agenda: [
        {
          id: 'p1',
          heading: 'Budget',
          annexes: [{ id: 'p1-b3' }, { id: 'p1-b6', href: 'https://example.se/2026' }],
          guests: [],
        },
      ],
    });
    expect(states.get('rsvp/lg-2024-02-16/seat-lg-salem')).toMatchObject({
      answer: { value: 'remote', until: '10:00' },
    });
    expect(states.get('rsvp/m9/seat-lg-salem')).toMatchObject({ answer: { value: 'coming' }, by: 'p-kd-salem' });
    expect(states.get('poll-answer/q1/seat-lg-salem')).toMatchObject({ answers: { d1: 'yes', d2: 'no' } });
    expect(states.get('date-poll/q1')).toMatchObject({ status: 'chosen', proposal: 'd1', meeting: 'm9' });
    expect(states.get('date-poll/q2')).toMatchObject({ status: 'closed', askedAt: '2024-01-29T07:00:00.000Z' });
    expect(states.get('round/r1')).toMatchObject({ status: 'open', fields: { answerBy: { date: '2024-04-01' } } });
    expect(states.get('contribution/r1/salem')).toMatchObject({
      version: 2,
      answer: { stance: 'supports', values: {}, anchoring: { level: 'political' } },
      overtook: { version: 1, person: 'p-kd-salem' },
    });
    expect(states.get('draft/r1/salem')).toEqual({
      dropped: true,
      round: 'r1',
      municipality: 'salem',
      edition: 1,
    });
    expect(states.get('team/19:t@thread.tacv2')).toMatchObject({ status: 'removed', lastForum: 'lg' });
    expect(states.get('team/19:k@thread.tacv2')).toMatchObject({ status: 'removed', team: '19:t@thread.tacv2' });
    expect(states.get('extra-request/x1')).toMatchObject({ status: 'planned', meeting: 'extra-1', asks: [{}, {}] });
    expect(states.get('extra-request/x2')).toMatchObject({ status: 'closed' });
    expect(states.get('consultation/r1')).toMatchObject({
      stage: 'submitted',
      submitted: '2024-01-26',
      version: 3,
      annexes: [{ id: 'b2' }],
      fields: { answerBy: '2024-05-15' },
    });
    expect(states.get('consultation/r2')).toMatchObject({ stage: 'declined', reason: 'Rör bara en kommun' });
    expect(states.get('settlement/d1')).toMatchObject({ how: 'sent-again', was: 'failed' });
    expect(states.get('settlement/d2')).toMatchObject({ how: 'settled', was: 'uncertain', by: 'p-kd-salem' });
    expect(states.get('meeting/lg-2024-02-16-ord')).toMatchObject({
      status: 'cancelled',
      reason: 'Snö',
      definition: { title: 'Ledningsgruppen' },
    });
    expect(states.get('meeting/lg-2024-03-22-ord')).toMatchObject({
      definition: { title: 'Extra möte', when: { date: '2024-03-25' } },
      items: [{ heading: 'Budget', annexes: [{ title: 'Budget 2025', href: 'https://example.se/budget' }] }],
    });
    expect(states.get('round/r1-ord')).toMatchObject({
      fields: { title: 'Vad är viktigast?', text: 'Svara gärna långt.', answerBy: { date: '2024-03-08' } },
    });
    expect(states.get('consultation/r1-ord')).toMatchObject({
      stage: 'declined',
      fields: { sender: 'Region Stockholm, trafikförvaltningen' },
      annexes: [{ title: 'Förslaget' }],
    });
    expect(states.get('account/22222222-2222-4222-8222-222222222222')).toMatchObject({ status: 'linked', guest: true });
  });

  it('the words of old facts are found where they stand, and of new ones by their hash', () => {
    for (const line of FACTS) {
      const { fact, words } = liftFact(line);
      expect(fact).not.toHaveProperty('words');
      if (line.content) expect(words).toEqual({ id: expect.any(String), hash: hashOf(line.content) });
      else expect(words?.hash).toBeUndefined();
    }
  });

  it('a fact that stood in the journal as it was first written names its words by id alone', async () => {
    const data = { forum: 'ssk', when: { date: '2024-10-03' }, seat: 's', person: 'p', words: 'extra:x9' };
    const line = { seq: 1, version: 1, kind: 'extra-request', id: 'x9', type: 'extra-meeting-asked', schema: 1, data };
    const stored = { ...line, kind: 'extra-request' as const, by: 'p', at: new Date() };
    const contents = async () => new Map([['extra:x9', { reason: 'Bråttom' }]]);
    expect((await recall([stored], { contents }))[0]?.fact).toMatchObject({ words: { reason: 'Bråttom' } });
    expect((await recall([stored], { contents: async () => new Map() }))[0]?.fact).toMatchObject({ words: null });
  });

  it.each(STATES)('state %j', (row) => {
    const state = lift(row.kind, row);
    expect(state).toMatchObject(row.state);
    if (row.schema === schemaOf(row.kind)) expect(state).toBe(row.state);
  });

  it('a meeting of the first shape says what was not said then', () => {
    const definition = { id: 'm1' };
    const item = {
      heading: 'Budget',
      kind: 'decision',
      annexes: [{ title: 'Underlag', href: 'https://example.se/1' }],
    };
    const meeting = (state: object) => lift('meeting', { id: 'm1', schema: 1, state: { definition, ...state } });
    const counts = { edition: 0, numbered: 0, agendaEdition: 0 };
    expect(meeting({ status: 'planned' })).toEqual({ status: 'planned', definition, ...counts });
    expect(meeting({ status: 'planned', edition: 2, agendaEdition: 3, numbered: 4 })).toMatchObject({
      edition: 2,
      agendaEdition: 3,
      numbered: 4,
    });
    const sent = { revision: 2, noticedAt: '2024-01-29T07:00:00.000Z' };
    const itsOwn = { id: 'p1', version: 1, heading: 'Budget', annexes: [{ id: 'p1-b1' }], guests: [] };
    expect(meeting({ status: 'noticed', ...sent, agenda: [item] })).toMatchObject({
      ...counts,
      ...{ ...sent, post: 2, first: ['p1'], agenda: [itsOwn] },
    });
    expect(meeting({ status: 'noticed', ...sent, post: 1, first: ['p4'], agenda: [] })).toMatchObject({
      post: 1,
      first: ['p4'],
      agenda: [],
    });
    const over = { status: 'cancelled', reason: 'Snö', cancelledAt: '2024-01-29T07:00:00.000Z' };
    expect(meeting({ ...over, revision: 1, agenda: [item] })).toMatchObject({
      post: 1,
      first: ['p1'],
      agenda: [itsOwn],
    });
    expect(meeting({ ...over, revision: 0 })).toEqual({
      ...over,
      definition,
      ...counts,
      revision: 0,
      post: 0,
      first: [],
    });
  });

  it('every kind has a sample of each number, and of each of its shapes of today', () => {
    const today = STATES.filter(({ kind, schema }) => schema === schemaOf(kind));
    expect(unique(today.map(({ kind, state }) => shapeOf(kind, state)))).toEqual(EVERY_SHAPE);
    expect(unique(STATES.map(({ kind, schema }) => `${kind} ${schema}`))).toEqual(numbered(schemaOf));
  });

  it('every kind has a fact of each number, and of each of its types of today', () => {
    const today = FACTS.filter(({ kind, schema }) => schema === factSchema(kind));
    expect(unique(today.map(named))).toEqual(EVERY_FACT);
    expect(unique(FACTS.map(({ kind, schema }) => `${kind} ${schema}`))).toEqual(numbered(factSchema));
  });

  it.each(['card-actions.json', 'facts.json', 'states.json'] as const)('%s has only grown', (name) => {
    const samples: object[] = read(name);
    for (const [count, hash] of SEALS[name]) expect([count, hashOf(samples.slice(0, count))]).toEqual([count, hash]);
    expect(SEALS[name].at(-1)).toEqual([samples.length, hashOf(samples)]);
  });

  it('what a newer version wrote is refused, not guessed', () => {
    for (const kind of ['plan', 'meeting'] as const) {
      expect(() => lift(kind, { id: 'x', schema: schemaOf(kind) + 1, state: {} })).toThrow(NewerSchemaError);
      const line = { kind, id: 'x', type: 'y', schema: factSchema(kind) + 1, data: {} };
      expect(() => liftFact(line)).toThrow(NewerSchemaError);
    }
  });
});
