import type { AgendaItem } from '../../bot/meeting/domain/agenda-item.ts';
import { noticePaper } from '../../bot/meeting/views/notice-paper.ts';
import { meetingView } from '../../bot/meeting/views/page.ts';
import type { MinutesDocument } from '../../bot/minutes/domain/document.ts';
import { extractPaper, minutesPaper, participantsPaper } from '../../bot/minutes/views/paper.ts';
import type { PaperStanding } from '../../bot/minutes/views/standing.ts';
import type { Paper } from '../../bot/views/paper.ts';
import { enterGolden } from '../minutes/golden/enter.ts';
import { aForum, aMunicipality, aNoticed, anAccount, aSeat, byId, ZONE } from './builders.ts';

/** Approved, with nothing beside. */
export const APPROVED: PaperStanding = {
  draft: false,
  approvals: [],
  corrections: [],
  annexes: { named: 0, linked: 0, stored: 0, outside: 0, missing: [] },
};

const { document } = enterGolden();
const who = 'Kommundirektör, Huddinge';
const [item, ...items] = document.items.map((one) =>
  one.no === 6 ? { ...one, annexes: [{ title: 'Budget & plan <2023>', href: 'https://example.se/budget' }] } : one,
);

/** The golden minutes with a document that there is and one that there is not. */
export const WITH_ANNEXES: MinutesDocument = { ...document, items: item ? [item, ...items] : items };
export const DECIDED = items.find(({ no }) => no === 6) ?? document.items[0];

/** Filed, corrected, and two annexes short. */
export const CORRECTED: PaperStanding = {
  draft: false,
  registryNumber: 'KS 2023/0123',
  approvals: [{ who, day: '2023-02-20' }],
  corrections: [
    {
      itemText: '6. Verksamhetsplan och budget',
      text: 'Beloppet ska vara 200 000 kr.\nDet gäller hela året.',
      atText: 'onsdag 1 mars 2023',
    },
  ],
  annexes: {
    named: 4,
    linked: 1,
    stored: 0,
    outside: 1,
    missing: [
      { item: 'p6', title: 'Årsredovisning', why: 'no-file' },
      { item: 'p6', title: 'Bokslut', why: 'not-listed' },
    ],
  },
};

/** What was called to: the items of the golden minutes, with what one has before a meeting. */
const AGENDA: AgendaItem[] = document.items.map(({ id, heading, kind, no }) => ({
  ...{ id, version: 1, heading, kind, guests: [] },
  ...(no % 3 === 0 ? { presenter: 'Strateg, Södertörns kansli', minutes: 20 } : {}),
  ...(kind === 'decision' ? { proposal: 'att godkänna förslaget,\natt skicka det vidare.' } : {}),
  ...(no % 4 === 0 ? { background: 'Frågan togs upp på förra mötet.' } : {}),
  ...(no === 5 ? { secret: true as const } : {}),
  annexes: [
    ...(no % 3 === 0 ? [{ id: `${id}-b90`, title: `Underlag ${no}`, href: `https://example.se/underlag-${no}` }] : []),
    ...(no === 6 ? [{ id: `${id}-b91`, title: 'Avtalet', secret: true as const }] : []),
    ...(no === 8
      ? [{ id: `${id}-b92`, title: 'Kalkyl', file: { document: 'd1', name: 'Kalkyl.pdf', size: 1_400_000 } }]
      : []),
  ],
}));

/** Minutes and notices as they are in life, made by the product's own views. */
export const MINUTES_PAPERS = {
  'the golden minutes': minutesPaper(document, APPROVED),
  'a draft of them': minutesPaper(document, { ...APPROVED, draft: true }),
  'them corrected, filed and digitally verified': minutesPaper({ ...WITH_ANNEXES, signed: 'digital' }, CORRECTED),
  'an extract of one item': DECIDED
    ? extractPaper(WITH_ANNEXES, DECIDED, CORRECTED)
    : minutesPaper(document, CORRECTED),
  'those who were there': participantsPaper(document, APPROVED),
  'formal minutes with numbered decisions': minutesPaper(
    enterGolden({ minutes: 'formal', decisionNumbers: true, signed: 'digital' }).document,
    { ...APPROVED, approvals: [{ who, day: '2023-02-20' }] },
  ),
  'a notice with its agenda': aNoticePaper(),
  'a notice that is not sent': aNoticePaper(true),
} satisfies Record<string, Paper>;

/** A notice of a long agenda: to a member of the body, or, where it is not sent, to the secretariat. */
function aNoticePaper(planned = false): Paper {
  const { definition, imported, edition, numbered, agendaEdition, ...sent } = aNoticed({
    when: { date: '2023-02-10', start: '08:30', end: '11:00' },
    place: 'Huddinge kommunhus, sal Valhall',
    link: 'https://teams.example.se/in',
  });
  const prepared = { definition, imported, edition, numbered, agendaEdition, items: AGENDA };
  const first = AGENDA.slice(1).map(({ id }) => id);
  return noticePaper(
    meetingView(
      {
        id: 'm1',
        meeting: planned ? { ...prepared, status: 'planned' } : { ...prepared, ...sent, first, agenda: AGENDA },
        forum: aForum({ name: 'Södertörnskommunernas ledningsgrupp' }),
        zone: ZONE,
        seats: [aSeat('lg-huddinge', { municipality: 'huddinge' })],
        municipalities: byId([aMunicipality('huddinge', { name: 'Huddinge' })]),
        people: new Map(),
        rsvps: new Map(),
        earlier: new Map(),
        team: undefined,
        offices: [{ forum: 'lg', office: 'chair', municipality: 'huddinge', from: '2023-01-01' }],
      },
      {
        actor: anAccount(planned ? 'p-sek' : 'p-lg-huddinge', planned),
        language: 'sv',
        now: new Date('2023-02-01T08:00:00Z'),
        drawn: '000000001-a',
      },
    ),
  );
}
