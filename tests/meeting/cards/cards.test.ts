import { MOST_REFRESHED } from '../../../bot/cards/refresh.ts';
import { chatCard } from '../../../bot/forum/cards/chat.ts';
import { helloCard, whichForumCard } from '../../../bot/forum/cards/team.ts';
import type { AgendaItemDefinition } from '../../../bot/kernel/definition.ts';
import { noticeCard } from '../../../bot/meeting/cards/notice.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { answerChoices } from '../../../bot/meeting/views/my-answer.ts';
import { meetingView } from '../../../bot/meeting/views/page.ts';
import { sentenceCard } from '../../../bot/teams/sentence-card.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { aCancelled, aForum, aMunicipality, aNoticed, anRsvp, aSeat, byId, ZONE } from '../../support/builders.ts';
import { buttonsOf, press } from '../../support/card-press.ts';
import { faultsOfCard, nodesOf } from '../../support/card-schema.ts';
import { readButtons } from '../../support/read-buttons.ts';

const DRAWN = '00000000a-prov';
const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';
const LARGEST = 20_000;

function bundle(meeting: Meeting, more: Partial<MeetingBundle> = {}, count = 8): MeetingBundle {
  const ids = Array.from({ length: count }, (_, n) => `k${n}`);
  return {
    id: 'lg-2024-02-16',
    meeting,
    forum: aForum(),
    zone: ZONE,
    seats: ids.map((id) => aSeat(`lg-${id}`)),
    municipalities: byId(ids.map((id) => aMunicipality(id))),
    people: new Map(),
    rsvps: new Map(),
    earlier: new Map(),
    team: undefined,
    offices: [],
    ...more,
  };
}

function draw(
  of: MeetingBundle,
  person: string | null,
  language: Language = 'sv',
  users?: string[],
  now = '2024-02-05T08:00:00Z',
) {
  const actor = { kind: 'account' as const, account: 'x', person, secretariat: false };
  const view = meetingView(of, { actor, language, now: new Date(now), drawn: DRAWN });
  const common = users ? { users, choices: answerChoices(of, 'member', language) } : undefined;
  return noticeCard(view, { language, drawn: DRAWN, href: HREF, ...(common ? { common } : {}) });
}

const answered = { rsvps: new Map([['lg-k1', anRsvp('lg-k1', { value: 'remote', until: '10:00' })]]) };
const agenda = (count: number, heading: string): AgendaItemDefinition[] =>
  Array.from({ length: count }, (_, n) => ({
    heading: `${heading} ${n}`,
    kind: 'decision' as const,
    presenter: 'Strateg med en ganska lång titel',
    annexes: [{ title: 'Bilaga', href: 'https://example.se/a.pdf' }],
  }));
const crowd = bundle(
  aNoticed({}, agenda(60, 'En rubrik som är mycket lång och nästan aldrig tar slut '.repeat(8))),
  {
    rsvps: new Map(
      Array.from({ length: 150 }, (_, n) => [`lg-k${n}`, anRsvp(`lg-k${n}`, { value: 'attending', from: '09:30' })]),
    ),
  },
  200,
);
const people = Array.from(
  { length: MOST_REFRESHED },
  (_, n) => `8:orgid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
);

const cards: [string, object][] = [
  ['det gemensamma kortet', draw(bundle(aNoticed()), null, 'sv', people)],
  ['det gemensamma kortet på engelska', draw(bundle(aNoticed()), null, 'en', people)],
  ['mitt kort före svaret', draw(bundle(aNoticed()), 'p-lg-k1')],
  ['kortet för den som inte tillfrågas', draw(bundle(aNoticed()), 'p-annan')],
  ['mitt kort efter svaret', draw(bundle(aNoticed(), answered), 'p-lg-k1')],
  ['mitt kort på engelska', draw(bundle(aNoticed(), answered), 'p-lg-k1', 'en')],
  [
    'ett digitalt möte med länk',
    draw(bundle(aNoticed({ mode: 'remote', link: 'https://teams.example/x' })), 'p-lg-k1'),
  ],
  [
    'två dagar utan plats',
    draw(bundle(aNoticed({ when: { date: '2024-08-29', endDate: '2024-08-30' }, mode: 'undecided' })), null, 'sv', []),
  ],
  ['inställt', draw(bundle(aCancelled()), 'p-lg-k1')],
  ['har varit', draw(bundle(aNoticed()), 'p-lg-k1', 'sv', undefined, '2024-03-01T08:00:00Z')],
  ['tvåhundra kommuner och sextio punkter', draw(crowd, null, 'sv', people)],
  ['vilket organ', whichForumCard({ id: '19:t', name: 'Team' }, [{ id: 'lg', name: 'Ledningsgruppen' }], 'sv')],
  ['hej', helloCard('Hej', 'Här kommer kallelserna.', 'sv')],
  ['chatten', chatCard('Inget väntar', ['En rad'], HREF, 'sv')],
  ['en mening', sentenceCard('Inget har ändrats.', 'sv').card],
];

describe.each(cards)('%s', (_name, card) => {
  const nodes = nodesOf(card);
  const ofType = (type: string) => nodes.filter((node) => node.type === type);

  it('följer kortschemat 1.5', () => {
    expect(faultsOfCard(card)).toEqual([]);
    expect(card).toMatchObject({ version: '1.5', msteams: { width: 'Full' } });
  });

  it('är under 20 KB', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(LARGEST);
  });

  it('går att läsa upp och läsa utan kort, på ett angivet språk', () => {
    const { lang, speak, fallbackText } = card as Record<string, string>;
    expect(['sv', 'en']).toContain(lang);
    expect(speak).toBeTruthy();
    expect(fallbackText).toBeTruthy();
  });

  it('varje fält har en etikett, och varje knapp en text', () => {
    for (const input of nodes.filter(({ type }) => type?.startsWith('Input.'))) expect(input.label).toBeTruthy();
    const actions = nodes.filter(
      ({ type, title }) => type?.startsWith('Action.') && !(type === 'Action.Submit' && title === undefined),
    );
    for (const action of actions) expect(action.title).toBeTruthy();
  });

  it('varje Action.Execute har samma data i en Action.Submit för äldre klienter, och länkarna är https', () => {
    for (const action of ofType('Action.Execute')) {
      if (action.verb === 'refresh') continue;
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', data: action.data });
    }
    for (const link of ofType('Action.OpenUrl')) expect(link.url).toMatch(/^https:\/\//);
  });

  it('varje knapp läses som det kommando den heter, och omritningen som kortet', () => {
    expect(readButtons(card).sort()).toEqual(
      ofType('Action.Execute')
        .map(({ verb }) => verb)
        .sort(),
    );
  });
});

describe('vad människor har skrivit', () => {
  const nasty = '**fet** [länk](https://evil.example) <at>alla</at> # rubrik';

  it('står bara i textstycken som inte läser Markdown', () => {
    const forum = aForum({ shortName: nasty, purpose: nasty });
    const meeting = aNoticed({ place: nasty }, [{ heading: nasty, kind: 'other', presenter: nasty }]);
    const municipalities = byId([aMunicipality('k1', { name: nasty })]);
    const card = draw(bundle(meeting, { forum, municipalities, seats: [aSeat('lg-k1')] }), 'p-lg-k1');
    const blocks = nodesOf(card).filter(({ type }) => type === 'TextBlock');
    expect(blocks.filter(({ text }) => String(text).includes('evil'))).toEqual([]);
    const runs = nodesOf(card).filter(({ type, text }) => type === 'TextRun' && String(text).includes(nasty));
    expect(runs.length).toBeGreaterThanOrEqual(4);
    expect(nodesOf(card).filter(({ type }) => type === 'mention')).toEqual([]);
  });
});

describe('kortets omritning för var och en', () => {
  const refresh = (users: string[]) =>
    (draw(bundle(aNoticed()), null, 'sv', users) as { refresh?: { userIds: string[] } }).refresh;

  it('namnger högst sextio, som Teams vill ha dem; fler eller ingen får ingen omritning', () => {
    expect(refresh(people)?.userIds).toHaveLength(MOST_REFRESHED);
    for (const user of refresh(people)?.userIds ?? []) expect(user).toMatch(/^(29:|8:orgid:[0-9a-f-]{36}$)/);
    expect(refresh([...people, '8:orgid:x'])).toBeUndefined();
    expect(refresh([])).toBeUndefined();
  });

  it('ett inställt möte ritas inte om', () => {
    expect(draw(bundle(aCancelled()), null, 'sv', people)).not.toHaveProperty('refresh');
  });
});

describe('kortet säger det som behövs', () => {
  const words = (card: object) =>
    nodesOf(card)
      .map(({ text, title }) => text ?? title ?? '')
      .join('\n');

  it('organ, dag med veckodag, plats, syfte, dagordning och svar per kommun', () => {
    const meeting = aNoticed({}, [{ heading: 'Budget', kind: 'decision' }]);
    const said = words(draw(bundle(meeting, answered), 'p-lg-k1'));
    expect(said).toContain('Ledningsgruppen · fredag 16 februari 2024 kl. 9.00–11.30');
    expect(said).toContain('Kommunhuset · På plats och digitalt');
    expect(said).toContain('Förbereder och följer upp.');
    expect(said).toContain('1. Budget');
    expect(said).toContain('Deltar digitalt till kl. 10.00: K1');
    expect(said).toContain('Inget svar: K0, K2, K3, K4, K5, K6, K7');
    expect(said).toContain('1 av 8 har svarat');
  });

  it('de fyra svaren, det troliga först, och en del av mötet fälls ut över dem', () => {
    const card = draw(bundle(aNoticed()), 'p-lg-k1') as {
      body: { type: string; isVisible?: boolean; actions?: { title: string }[] }[];
    };
    const sets = card.body.filter(({ type }) => type === 'ActionSet');
    expect(sets[0]?.actions?.map(({ title }) => title)).toEqual([
      'Kommer på plats',
      'Deltar digitalt',
      'Har förhinder',
      'Ersättare kommer',
    ]);
    expect(sets[1]?.actions?.map(({ title }) => title)).toEqual(['Bara en del av mötet']);
    const shown = card.body.filter(({ isVisible }) => isVisible !== false);
    expect(shown.findIndex(({ type }) => type === 'ActionSet')).toBeLessThan(6);
  });

  it('varje svar står på en enda knapp, och tiderna följer med det svar man trycker på', () => {
    const card = draw(bundle(aNoticed()), null, 'sv', people);
    const titles = buttonsOf(card).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(press(card, 'Deltar digitalt', { until: '10:00' })).toMatchObject({ value: 'remote', until: '10:00' });
    expect(nodesOf(card).find(({ id }) => id === 'hours')).toMatchObject({ isVisible: false });
  });

  it('tider som en gång visats går inte att dölja igen: de skulle följa med osedda', () => {
    const unfold = (card: object) => nodesOf(card).filter(({ type }) => type === 'Action.ToggleVisibility')[0];
    const open = [
      { elementId: 'hours', isVisible: true },
      { elementId: 'hours-unfold', isVisible: false },
    ];
    expect(unfold(draw(bundle(aNoticed()), 'p-lg-k1'))).toMatchObject({ targetElements: open });
    const given = draw(bundle(aNoticed(), answered), 'p-lg-k1');
    expect(nodesOf(given).find(({ id }) => id === 'hours-unfold')).toMatchObject({ isVisible: false });
  });

  it('tiderna i svaret man gav syns, så att inga följer med osedda', () => {
    const card = draw(bundle(aNoticed(), answered), 'p-lg-k1');
    expect(nodesOf(card).find(({ id }) => id === 'hours')).toMatchObject({ isVisible: true });
    expect(press(card, 'Kommer på plats')).toMatchObject({ value: 'attending', until: '10:00' });
  });

  it('den som inte tillfrågas ser läget, utan knappar', () => {
    const said = words(draw(bundle(aNoticed()), 'p-annan'));
    expect(said).toContain('Kallelse skickad');
    expect(said).not.toContain('Kommer på plats');
  });

  it('ett inställt möte har skälet och inga svarsknappar', () => {
    const said = words(draw(bundle(aCancelled()), 'p-lg-k1'));
    expect(said).toContain('Mötet är inställt');
    expect(said).toContain('Skäl: Snö');
    expect(said).not.toContain('Kommer på plats');
  });
});
