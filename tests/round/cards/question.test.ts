import { MOST_REFRESHED } from '../../../bot/cards/refresh.ts';
import { PURPOSES } from '../../../bot/purposes/domain/all.ts';
import { roundCard } from '../../../bot/round/cards/question.ts';
import type { FormField } from '../../../bot/round/domain/form.ts';
import type { Contribution, Draft, Round, RoundFields } from '../../../bot/round/domain/state.ts';
import type { RoundBundle } from '../../../bot/round/views/bundle.ts';
import { roundView } from '../../../bot/round/views/page.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { aForum, aMunicipality, aSeat, byId, ZONE } from '../../support/builders.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';
import { readButtons } from '../../support/read-buttons.ts';
import { aClosedRound, aContribution, aDraft, anAnswer, aRound } from '../../support/round-builders.ts';

const DRAWN = '00000000a-prov';
const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';
/** Teams takes 28 KB; some of it is the message around the card. */
const LARGEST = 20_000;
const users = Array.from({ length: MOST_REFRESHED }, () => '8:orgid:00000000-0000-4000-8000-000000000000');
const longest = (most: number) => 'å'.repeat(most);

function bundle(
  round: Round,
  { given = [], drafts = [], count = 3 }: { given?: Contribution[]; drafts?: Draft[]; count?: number } = {},
): RoundBundle {
  const ids = count === 3 ? ['a', 'b', 'c'] : Array.from({ length: count }, (_, n) => `k${n}`);
  return {
    id: 'r1',
    round: { ...round, respondents: ids },
    purpose: PURPOSES[round.fields.purpose],
    forum: aForum(),
    zone: ZONE,
    today: '2024-02-10',
    seats: ids.map((id) => aSeat(`lg-${id}`)),
    municipalities: byId(ids.map((id) => aMunicipality(id, { name: count === 3 ? id.toUpperCase() : longest(20) }))),
    people: new Map(),
    contributions: new Map(given.map((one) => [one.municipality, one])),
    lates: new Map(),
    editions: new Map(),
    drafts: new Map(drafts.map((one) => [one.municipality, one])),
    team: undefined,
    about: undefined,
    held: undefined,
    secretariat: 'Kansliet',
    cooperation: { name: 'Samverkan Väst', mail: 'kansliet@example.se' },
  };
}

function draw(
  of: RoundBundle,
  person: string | null,
  { language = 'sv', common = false }: { language?: Language; common?: boolean } = {},
) {
  const actor = { kind: 'account' as const, account: 'x', person, secretariat: false };
  const view = roundView(of, { actor, language, now: new Date('2024-02-10T08:00:00Z'), drawn: DRAWN });
  return roundCard(view, { language, drawn: DRAWN, href: HREF, ...(common ? { common: { users } } : {}) });
}

const choices = Array.from({ length: 5 }, (_, n) => ({ id: `c${n}`, label: longest(500) }));
const everything: FormField[] = [
  { id: 'f1', kind: 'text', label: longest(500), required: true },
  { id: 'f2', kind: 'choice', label: longest(500), required: true, choices },
  { id: 'f3', kind: 'choices', label: longest(500), required: true, choices, most: 2 },
  { id: 'f4', kind: 'yes-no', label: longest(500), required: true },
  { id: 'f5', kind: 'number', label: longest(500), required: true },
  { id: 'f6', kind: 'names', label: longest(500), required: true },
];
const large: Partial<RoundFields> = { title: longest(300), text: longest(5_000), form: everything, purpose: 'input' };
const wordy = anAnswer('', {
  values: { f1: longest(20_000), f2: 'c0', f3: ['c0', 'c1'], f6: [longest(200), longest(200)] },
  comment: longest(20_000),
});

const STATES: [string, RoundBundle, string | null, boolean][] = [
  ['det gemensamma', bundle(aRound()), null, true],
  ['eget, utan svar', bundle(aRound()), 'p-lg-a', false],
  ['eget, med svar', bundle(aRound(), { given: [aContribution('a')] }), 'p-lg-a', false],
  ['eget, med utkast', bundle(aRound(), { drafts: [aDraft('a')] }), 'p-lg-a', false],
  ['stängt', bundle(aClosedRound(), { given: [aContribution('a')] }), 'p-lg-a', false],
  ['någon som inte är tillfrågad', bundle(aRound()), 'p-okänd', false],
  ['störst, gemensamt', bundle(aRound(large), { count: 26 }), null, true],
  ['ett inspel', bundle(aRound({ purpose: 'input' })), 'p-lg-a', false],
  [
    'störst, eget med 20 000 tecken',
    bundle(aRound(large), { given: [aContribution('a', { answer: wordy })], drafts: [aDraft('a', { answer: wordy })] }),
    'p-lg-a',
    false,
  ],
];

describe.each(STATES)('kortet: %s', (_name, of, person, common) => {
  it.each<Language>(['sv', 'en'])('följer schemat och får plats (%s)', (language) => {
    const card = draw(of, person, { language, common });
    expect(faultsOfCard(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(LARGEST);
    expect(card).toMatchObject({ lang: language, fallbackText: expect.any(String), msteams: { width: 'Full' } });
  });
});

it.each(STATES)('%s: varje knapp läses', (_name, of, person, common) => {
  const card = draw(of, person, { common });
  const said = nodesOf(card).filter(({ type }) => type === 'Action.Execute');
  expect(readButtons(card).sort()).toEqual(said.map(({ verb }) => verb).sort());
});

const inputsOf = (card: object) => nodesOf(card).filter(({ type }) => type?.startsWith('Input.'));
const verbs = (card: object) =>
  nodesOf(card).flatMap(({ type, data }) => (type === 'Action.Execute' ? [(data as { do: string }).do] : []));

it('den som inte tillfrågas får veta det, så länge frågan är öppen', () => {
  const said =
    'Du har ingen plats i Ledningsgruppen för någon av de kommuner som tillfrågas, så du behöver inte svara.';
  const shown = (card: object) => nodesOf(card).map(({ text }) => text);
  expect(shown(draw(bundle(aRound()), 'p-okänd'))).toContain(said);
  expect(shown(draw(bundle(aClosedRound()), 'p-okänd'))).not.toContain(said);
  expect(shown(draw(bundle(aRound()), 'p-lg-a'))).not.toContain(said);
  expect(shown(draw(bundle(aRound()), null, { common: true }))).not.toContain(said);
});

it('ett kort formulär besvaras i kortet: svara, avstå och spara utkast', () => {
  const card = draw(bundle(aRound()), 'p-lg-a');
  expect(inputsOf(card).map(({ id }) => id)).toEqual(['f1', 'f2']);
  expect(verbs(card)).toEqual(['answer-round', 'answer-round', 'keep-draft']);
});

it('utkastet står kvar i kortets fält', () => {
  expect(inputsOf(draw(bundle(aRound(), { drafts: [aDraft('a')] }), 'p-lg-a'))[0]).toMatchObject({ value: 'Halv' });
});

it('ett långt formulär, en fil eller ett långt utkast besvaras i fliken', () => {
  const file = aRound({ form: [{ id: 'f1', kind: 'file', label: 'Underlag', required: true }] });
  const long = bundle(aRound(), { drafts: [aDraft('a', { answer: anAnswer(longest(3_000)) })] });
  for (const one of [bundle(file), long]) {
    expect(inputsOf(draw(one, 'p-lg-a'))).toEqual([]);
    expect(JSON.stringify(draw(one, 'p-lg-a'))).toContain('Svara i fliken');
  }
});

it('den som har plats för två kommuner svarar i fliken: inget skickas för fel kommun', () => {
  const of = bundle(aRound());
  const holders = [{ person: 'p-två', from: '2020-01-01' }];
  const seats = [aSeat('lg-a', { holders }), aSeat('lg-b', { holders }), aSeat('lg-c')];
  const card = draw({ ...of, seats }, 'p-två');
  expect([inputsOf(card), verbs(card)]).toEqual([[], []]);
  expect(JSON.stringify(card)).toContain('Du har plats för flera kommuner. Svara i fliken.');
  expect(verbs(draw({ ...of, seats }, 'p-lg-c'))).toContain('answer-round');
});

it('ett inspel frågar efter hållning och på vems vägnar', () => {
  const card = draw(bundle(aRound({ purpose: 'input' })), 'p-lg-a');
  expect(inputsOf(card).map(({ id }) => id)).toEqual(['stance', 'f1', 'f2', 'anchor']);
});

it('en stängd fråga har inga fält, och den som inte är tillfrågad inga knappar', () => {
  expect(inputsOf(draw(bundle(aClosedRound()), 'p-lg-a'))).toEqual([]);
  expect(verbs(draw(bundle(aRound()), 'p-okänd'))).toEqual([]);
});

it('vad folk skrev läses inte som Markdown', () => {
  const given = [aContribution('a', { answer: anAnswer('**fet** [länk](https://a.se)') })];
  const blocks = nodesOf(draw(bundle(aRound({ title: '# **Rubrik**' }), { given }), 'p-lg-a'));
  for (const { type, text } of blocks) if (type === 'TextBlock') expect(text).not.toMatch(/\*\*/);
});
