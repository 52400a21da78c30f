import { MOST_REFRESHED } from '../../../bot/cards/refresh.ts';
import { datesCard } from '../../../bot/dates/cards/question.ts';
import type { Suits } from '../../../bot/dates/domain/commands.ts';
import type { Dates } from '../../../bot/dates/domain/state.ts';
import type { DatesBundle } from '../../../bot/dates/views/bundle.ts';
import { datesView } from '../../../bot/dates/views/page.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { aForum, aMunicipality, aSeat, byId, ZONE } from '../../support/builders.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';
import { aDatesAnswer, aDatesQuestion } from '../../support/dates-builders.ts';
import { dayButtons } from '../../support/dates-press.ts';
import { readButtons } from '../../support/read-buttons.ts';

const DRAWN = '00000000a-prov';
const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';
const LARGEST = 20_000;
const NOW = '2024-02-06T08:00:00Z';

function bundle(dates: Dates, answers: Record<string, Record<string, Suits>> = {}, count = 8): DatesBundle {
  const ids = Array.from({ length: count }, (_, n) => `k${n}`);
  return {
    id: 'q1',
    dates,
    forum: aForum(),
    zone: ZONE,
    today: NOW.slice(0, 10),
    seats: ids.map((id) => aSeat(`lg-${id}`)),
    municipalities: byId(ids.map((id) => aMunicipality(id))),
    people: new Map(),
    answers: new Map(Object.entries(answers).map(([seat, given]) => [seat, aDatesAnswer(seat, given)])),
    team: undefined,
  };
}

function draw(
  of: DatesBundle,
  person: string | null,
  { language = 'sv', users, now = NOW }: { language?: Language; users?: string[]; now?: string } = {},
) {
  const actor = { kind: 'account' as const, account: 'x', person, secretariat: false };
  const view = datesView(of, { actor, language, now: new Date(now), drawn: DRAWN });
  return datesCard(view, { language, drawn: DRAWN, href: HREF, ...(users ? { common: { users } } : {}) });
}

const people = Array.from(
  { length: MOST_REFRESHED },
  (_, n) => `8:orgid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
);
const some = {
  'lg-k1': { d1: 'yes', d2: 'no', d3: 'if-need-be' },
  'lg-k2': { d1: 'yes' },
  'lg-k3': { d2: 'yes' },
} as const;
/** As the tab makes them. */
const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const nasty = '**fet** [länk](https://evil.example) <at>alla</at> # rubrik';
const tenDays = aDatesQuestion({
  title: `${nasty} ${'å'.repeat(200)}`.slice(0, 200),
  place: nasty.repeat(4).slice(0, 200),
  proposals: Array.from({ length: 10 }, (_, n) => ({
    date: `2024-11-${String(n + 10)}`,
    endDate: `2024-11-${String(n + 11)}`,
    start: '09:00',
    end: '11:00',
  })),
});
const many = { ...bundle(tenDays, some, 200), id: ID };
const chosen: Dates = { ...aDatesQuestion(), status: 'chosen', proposal: 'd1', meeting: 'm9' };
const closed: Dates = { ...aDatesQuestion(), status: 'closed' };

const cards: [string, object][] = [
  ['det gemensamma kortet', draw(bundle(aDatesQuestion(), some), null, { users: people })],
  ['det gemensamma kortet på engelska', draw(bundle(aDatesQuestion(), some), null, { users: people, language: 'en' })],
  ['mitt kort före svaret', draw(bundle(aDatesQuestion()), 'p-lg-k1')],
  ['mitt kort efter svaret', draw(bundle(aDatesQuestion(), some), 'p-lg-k1')],
  ['kortet för den som inte tillfrågas', draw(bundle(aDatesQuestion(), some), 'p-annan')],
  ['tio dagar, tvåhundra kommuner och långa texter', draw(many, 'p-lg-k1', { users: people })],
  ['tio dagar, mitt eget kort på engelska', draw(many, 'p-lg-k1', { language: 'en' })],
  ['dagen är vald', draw(bundle(chosen, some), 'p-lg-k1')],
  ['stängd', draw(bundle(closed, some), null, { users: people })],
  ['dagarna har varit', draw(bundle(aDatesQuestion(), some), 'p-lg-k1', { now: '2024-03-20T08:00:00Z' })],
];

describe.each(cards)('hitta tid: %s', (_name, card) => {
  it('följer kortschemat 1.5, är under 20 KB och går att läsa upp', () => {
    expect(faultsOfCard(card)).toEqual([]);
    expect(card).toMatchObject({ version: '1.5', msteams: { width: 'Full' } });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(LARGEST);
    const { lang, speak, fallbackText } = card as Record<string, string>;
    expect(['sv', 'en']).toContain(lang);
    expect(speak && fallbackText).toBeTruthy();
  });

  it('varje tryck har samma data för äldre klienter, och länken är https', () => {
    const nodes = nodesOf(card);
    for (const action of nodes.filter(({ type, verb }) => type === 'Action.Execute' && verb !== 'refresh')) {
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', data: action.data });
    }
    for (const link of nodes.filter(({ type }) => type === 'Action.OpenUrl')) expect(link.url).toMatch(/^https:\/\//);
  });

  it('varje knapp läses som ett svar, och omritningen som kortet', () => {
    const said = nodesOf(card).filter(({ type }) => type === 'Action.Execute');
    expect(readButtons(card).sort()).toEqual(said.map(({ verb }) => verb).sort());
  });

  it('det människor har skrivit står bara i textstycken som inte läser Markdown', () => {
    const { speak, fallbackText } = card as Record<string, string>;
    const read = nodesOf(card).filter(({ type }) => type !== 'TextRun');
    expect(
      JSON.stringify([speak, fallbackText, read.map(({ text, title, label }) => [text, title, label])]),
    ).not.toMatch(/evil|<at>/);
  });
});

const words = (card: object) =>
  nodesOf(card)
    .map(({ text, title, label }) => text ?? title ?? label ?? '')
    .join('\n');
/** The days that can be answered, each once, in the order in which they stand. */
const daysOf = (card: object) => [...new Set(dayButtons(card).map(({ day }) => day))];
const titlesOf = (card: object, of: string) =>
  dayButtons(card).flatMap(({ day, title }) => (day === of ? [title] : []));

describe('kortet säger det som behövs', () => {
  it('vad som önskas och till när, dagarna, och hur det står', () => {
    const said = words(draw(bundle(aDatesQuestion(), some), null, { users: people }));
    const [first] = (draw(bundle(aDatesQuestion()), null, { users: people }) as { body: object[] }).body;
    expect(first).toMatchObject({ text: 'Hitta tid: vilka dagar passar dig?' });
    expect(said).toContain('Ledningsgruppen · Extra budgetmöte');
    expect(said).toContain('Svara före måndag 4 mars 2024.');
    expect(said).toContain('Svar hittills: 3 av 8 har svarat');
    expect(said).toContain('måndag 4 mars 2024 kl. 9.00–11.00\n · 2 passar, 6 utan svar');
    expect(said).toContain('tisdag 5 mars 2024 kl. 13.00–15.00\n · 1 passar, 1 passar inte, 6 utan svar');
  });

  it('ett tryck svarar att alla dagar passar eller ingen; annars ett tryck om dagen, utan något att fylla i', () => {
    const card = draw(bundle(aDatesQuestion()), 'p-lg-k1');
    const sent = { v: 1, do: 'answer-dates', poll: 'q1', drawn: DRAWN };
    const presses = nodesOf(card).filter(({ verb }) => verb === 'answer-dates');
    expect(presses.slice(0, 5).map(({ title, data }) => [title, data])).toEqual([
      ['Alla passar', { ...sent, d1: 'yes', d2: 'yes', d3: 'yes' }],
      ['Ingen passar', { ...sent, d1: 'no', d2: 'no', d3: 'no' }],
      ['Passar', { ...sent, d1: 'yes' }],
      ['Vid behov', { ...sent, d1: 'if-need-be' }],
      ['Passar inte', { ...sent, d1: 'no' }],
    ]);
    expect(presses).toHaveLength(2 + 3 * 3);
    expect(nodesOf(card).filter(({ type }) => type?.startsWith('Input.'))).toEqual([]);
    expect(daysOf(card)).toEqual(['d1', 'd2', 'd3']);
    expect(words(card)).toContain('måndag 4 mars 2024 kl. 9.00–11.00');
  });

  it('mitt eget kort säger mitt svar och har det markerat; det gemensamma har ingens', () => {
    const card = draw(bundle(aDatesQuestion(), some), 'p-lg-k1');
    expect(words(card)).toContain(
      'Du har svarat. Passar: måndag 4 mars kl. 9.00. Vid behov: torsdag 7 mars. Passar inte: tisdag 5 mars kl. 13.00.',
    );
    expect(titlesOf(card, 'd1')).toEqual(['✓ Passar', 'Vid behov', 'Passar inte']);
    expect(titlesOf(card, 'd2')).toEqual(['Passar', 'Vid behov', '✓ Passar inte']);
    expect(titlesOf(card, 'd3')).toEqual(['Passar', '✓ Vid behov', 'Passar inte']);
    const common = draw(bundle(aDatesQuestion(), some), null, { users: people });
    expect(words(common)).not.toMatch(/✓|Du har svarat/);
  });

  it('den som har svarat för några dagar får veta att det finns fler, och inte att det är klart', () => {
    const heading = (card: object) => (card as { body: { text: string }[] }).body[0]?.text;
    const some = draw(bundle(aDatesQuestion(), { 'lg-k1': { d1: 'yes' } }), 'p-lg-k1');
    expect(heading(some)).toBe('Sparat. Svara för de andra dagarna också.');
    expect(words(some)).toContain('Svara före måndag 4 mars 2024.');
    const all = bundle(aDatesQuestion(), { 'lg-k1': { d2: 'yes', d3: 'no' } });
    expect(heading(draw(all, 'p-lg-k1', { now: '2024-03-05T08:00:00Z' }))).toBe('Tack, ditt svar är sparat.');
  });

  it('den som inte tillfrågas får veta det, så länge frågan är öppen; kansliet och den som tillfrågas får det inte', () => {
    const said = 'Du har ingen plats i Ledningsgruppen, så du behöver inte svara.';
    const others = draw(bundle(aDatesQuestion(), some), 'p-annan');
    expect(words(others)).toContain(said);
    expect(words(others)).toContain('Hitta tid för Ledningsgruppen');
    expect(words(others)).not.toContain('vilka dagar passar dig');
    expect(words(draw(bundle(aDatesQuestion(), some), 'p-lg-k1'))).not.toContain(said);
    expect(words(draw(bundle(aDatesQuestion(), some), null, { users: people }))).not.toContain(said);
    expect(words(draw(bundle(closed, some), 'p-annan'))).not.toContain(said);
    const office = { kind: 'account', account: 'x', person: 'p-kansli', secretariat: true } as const;
    const reader = { actor: office, language: 'sv', now: new Date(NOW), drawn: DRAWN } as const;
    expect(datesView(bundle(aDatesQuestion()), reader).notAskedText).toBeNull();
  });

  it('dagarna står i dagordning, hur de än skrevs, och behåller sina namn', () => {
    const turned = aDatesQuestion({ proposals: [{ date: '2024-03-07' }, { date: '2024-03-04', start: '09:00' }] });
    const card = draw(bundle(turned), 'p-lg-k1');
    expect(daysOf(card)).toEqual(['d2', 'd1']);
  });

  it('en sista svarsdag sägs, och när den har varit att det går att svara ändå', () => {
    const until = aDatesQuestion({ answerBy: '2024-02-09' });
    expect(words(draw(bundle(until), 'p-lg-k1'))).toContain('Svara senast fredag 9 februari 2024.');
    const late = draw(bundle(until), 'p-lg-k1', { now: '2024-02-12T08:00:00Z' });
    expect(words(late)).toContain('Svaren skulle ha kommit fredag 9 februari 2024. Det går fortfarande att svara.');
    expect(daysOf(late)).toEqual(['d1', 'd2', 'd3']);
  });

  it('en dag som har varit frågas inte längre', () => {
    const card = draw(bundle(aDatesQuestion()), 'p-lg-k1', { now: '2024-03-05T08:00:00Z' });
    expect(daysOf(card)).toEqual(['d2', 'd3']);
    expect(words(card)).toContain('måndag 4 mars 2024 kl. 9.00–11.00\n · har varit');
    expect(words(card)).toContain('Svara före tisdag 5 mars 2024.');
  });

  it('när dagen är vald, frågan stängd eller dagarna förbi finns inga val kvar, och kortet säger vad som gäller', () => {
    const over = draw(bundle(aDatesQuestion()), 'p-lg-k1', { now: '2024-03-20T08:00:00Z' });
    for (const card of [draw(bundle(chosen), 'p-lg-k1'), draw(bundle(closed), 'p-lg-k1'), over]) {
      expect(nodesOf(card).filter(({ verb }) => verb === 'answer-dates')).toEqual([]);
      expect(card).not.toHaveProperty('refresh');
    }
    expect(words(draw(bundle(chosen), null, { users: people }))).toMatch(
      /Mötet blir måndag 4 mars 2024 kl\. 9\.00–11\.00\.\nÖppna mötet i Samverkan/,
    );
    expect(words(draw(bundle(chosen, some), 'p-lg-k2'))).toContain('Du har svarat. Passar: måndag 4 mars kl. 9.00.');
    expect(words(draw(bundle(closed), null, { users: people }))).toContain('Frågan är stängd. Ingen dag valdes.');
    expect(words(over)).toContain('Alla dagarna har varit.');
  });
});

describe('frågans sida', () => {
  const view = (answers: Record<string, Record<string, Suits>>, secretariat = true) =>
    datesView(bundle(aDatesQuestion(), answers), {
      actor: { kind: 'account', account: 'x', person: null, secretariat },
      language: 'sv',
      now: new Date(NOW),
      drawn: DRAWN,
    });

  it('svarar i rubriken: hur många som svarat och vilken dag flest kan', () => {
    expect(view({}).headline).toBe('0 av 8 har svarat');
    expect(view(some).headline).toBe('3 av 8 har svarat. Flest kan måndag 4 mars kl. 9.00.');
    const tie = { 'lg-k1': { d1: 'yes', d2: 'yes' } } as const;
    expect(view(tie).headline).toBe(
      '1 av 8 har svarat. Flest kan måndag 4 mars kl. 9.00 eller tisdag 5 mars kl. 13.00.',
    );
  });

  it('visar tystnad som tystnad, och vem som svarat vad', () => {
    const row = (seat: string) => view(some).rows.find((one) => one.seat === seat);
    expect(row('lg-k2')).toMatchObject({ answers: { d1: 'yes', d2: null, d3: null } });
    expect(row('lg-k2')?.text).toBe(
      'Passar: måndag 4 mars kl. 9.00. Inget svar: tisdag 5 mars kl. 13.00, torsdag 7 mars.',
    );
    expect(row('lg-k5')?.text).toBe('Inget svar');
  });

  it('säger hur många svar som följer med till mötet; bara kansliet kan välja', () => {
    expect(view(some).proposals.map(({ carried }) => carried)).toEqual([2, 2, 0]);
    expect(view(some).can).toEqual({ choose: true, setDeadline: true, close: true });
    expect(view(some, false).can).toEqual({ choose: false, setDeadline: false, close: false });
  });
});
