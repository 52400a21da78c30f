import type { ForumDefinition } from '../../../bot/kernel/definition.ts';
import { followedBy } from '../../../bot/minutes/domain/around.ts';
import type { MinutesDocument } from '../../../bot/minutes/domain/document.ts';
import { followsOf } from '../../../bot/minutes/domain/follows.ts';
import { pointsIn } from '../../../bot/minutes/domain/points.ts';
import type { Minutes } from '../../../bot/minutes/domain/state.ts';
import { bodyParts } from '../../../bot/minutes/views/follow-bodies.ts';
import { nextPart, previousPart } from '../../../bot/minutes/views/follow-own.ts';
import type { Others } from '../../../bot/minutes/views/others.ts';
import { readableDocument } from '../../../bot/minutes/views/readable.ts';
import { takenIn } from '../../../tab/minutes/follow-text.ts';
import { aForum, aNoticed, anAccount } from '../../support/builders.ts';
import { aMinutesBundle, someMinutes } from '../../support/minutes-builders.ts';

describe('vilka punkter som fylls i av det som är känt', () => {
  it.each([
    ['Föregående och kommande möten', 'follow-up', 'bodies'],
    ['Kommande möten', 'follow-up', 'bodies'],
    ['Kommande möten med regionen', 'information', null],
    ['Fo\u0308rega\u030aende anteckningar', 'formality', 'previous'],
    ['Föregående protokoll', 'formality', 'previous'],
    ['Anteckningar från föregående möte', 'formality', 'previous'],
    ['Nästa möte', 'formality', 'next'],
    ['Budget', 'decision', null],
  ] as const)('%s', (heading, kind, expected) => expect(followsOf({ heading, kind })).toBe(expected));

  it('en punkt med sekretess fylls aldrig i', () => {
    expect(followsOf({ heading: 'Nästa möte', kind: 'formality', secret: true })).toBeNull();
  });
});

const SSK = aForum({
  id: 'ssk',
  name: 'Samarbetskommittén',
  shortName: 'Samarbetskommittén',
  kind: 'cooperation-committee',
});
const LG = aForum({ reportsTo: 'ssk' });
const NET = aForum({ id: 'net', name: 'Nätverket', kind: 'network', reportsTo: 'lg' });
const OTHER = aForum({ id: 'net-2', name: 'Andra nätverket', kind: 'network', reportsTo: 'lg' });
const GROUP = aForum({ id: 'wg', name: 'Arbetsgruppen', kind: 'working-group', reportsTo: 'net' });
const ENDED = aForum({ id: 'old', name: 'Gamla', kind: 'network', reportsTo: 'lg', validTo: '2020-12-31' });
const ALL = [GROUP, NET, OTHER, LG, SSK, ENDED];

describe('vilka organ ett organ hör om', () => {
  const ids = (forum: ForumDefinition) => followedBy(forum, ALL, '2024-02-16').map(({ id }) => id);

  it('ledningsgruppen hör om alla som finns, sig själv först', () => {
    expect(ids(LG)).toEqual(['lg', 'ssk', 'net-2', 'net', 'wg']);
  });

  it('ett nätverk hör om dem som det rapporterar till, ända upp, och om dem som rapporterar till det', () => {
    expect(ids(NET)).toEqual(['net', 'ssk', 'lg', 'wg']);
    expect(ids(SSK)).toEqual(['ssk', 'lg']);
  });
});

describe('förslagen', () => {
  const reader = {
    actor: anAccount(null, true),
    language: 'sv',
    now: new Date('2024-02-16T08:00:00Z'),
    drawn: 'x',
  } as const;
  const meeting = (id: string, forum: string, date: string, more: object = {}) => ({
    id,
    meeting: aNoticed({ id, forum, when: { date, start: '13:00', end: '15:00' }, ...more }),
  });
  const approved = (minutes: Minutes): Minutes => ({
    ...minutes,
    forum: 'ssk',
    status: 'verified',
    approved: {
      hash: 'x',
      at: '2024-02-01T08:00:00.000Z',
      document: {
        kind: 'notes',
        forum: { id: 'ssk', name: 'Samarbetskommittén', shortName: 'SSK' },
        meeting: { id: 's1', title: 'Möte', date: '2024-01-16', mode: 'hybrid' },
        attendance: [],
        verifiers: [],
        decisionNumbers: false,
        signed: 'lines',
        items: [
          {
            ...{ id: 'p1', no: 1, heading: 'Val av justerare', kind: 'formality', annexes: [], away: [] },
            lines: [{ kind: 'decision', text: 'Salem justerar.', point: 'b1' }],
          },
          {
            ...{ id: 'p2', no: 2, heading: 'Budget', kind: 'decision', annexes: [], away: [] },
            lines: [
              { kind: 'discussion', text: 'Någon var tveksam.' },
              { kind: 'decision', text: 'Beslut: Budgeten godkänns.', point: 'b1' },
            ],
          },
        ],
      },
    },
  });
  const others = (more: Partial<Others> = {}): Others => ({
    forums: ALL,
    meetings: [],
    minutes: new Map(),
    around: { meetings: [], entries: [], outside: [] },
    ...more,
  });
  const bundle = (next?: MinutesDocument['next']) => aMinutesBundle(aNoticed(), { forum: LG, next });

  it('per organ: senaste mötet med beslut ur justerade anteckningar, aldrig diskussionen, och de nästa', () => {
    const meetings = [
      meeting('s1', 'ssk', '2024-01-16'),
      meeting('s2', 'ssk', '2024-03-21', { place: 'Körunda' }),
      meeting('s3', 'ssk', '2024-05-02'),
      meeting('s4', 'ssk', '2024-09-12'),
    ];
    const minutes = new Map([['s1', approved(someMinutes())]]);
    const [part] = bodyParts(bundle(), others({ meetings, minutes }), reader);
    expect(part).toMatchObject({
      heading: 'Samarbetskommittén',
      lines: [
        'Senaste möte: tisdag 16 januari 2024. Anteckningarna är justerade.',
        '- Beslutades: Beslut: Budgeten godkänns.',
        'Nästa möte: torsdag 21 mars 2024 kl. 13.00–15.00, Körunda.',
        'Därefter: torsdag 2 maj 2024 kl. 13.00–15.00, Kommunhuset.',
      ],
    });
    expect(JSON.stringify(part)).not.toContain('tveksam');
  });

  it('ett beslut som tas in är inget beslut i de egna anteckningarna', () => {
    const meetings = [meeting('s1', 'ssk', '2024-01-16')];
    const parts = bodyParts(
      bundle(),
      others({ meetings, minutes: new Map([['s1', approved(someMinutes())]]) }),
      reader,
    );
    expect(pointsIn(takenIn('', parts))).toEqual([]);
    expect(takenIn('Läget.\n', parts)).toMatch(/^Läget\.\n\n# Samarbetskommittén\nSenaste möte/);
  });

  it('utkast berättar att de inte är klara, och inget om vad som beslutades', () => {
    const draft = { ...approved(someMinutes()), status: 'draft' as const, approved: undefined } as unknown as Minutes;
    const meetings = [meeting('s1', 'ssk', '2024-01-16')];
    const [part] = bodyParts(bundle(), others({ meetings, minutes: new Map([['s1', draft]]) }), reader);
    expect(part?.lines).toEqual(['Senaste möte: tisdag 16 januari 2024. Anteckningarna är inte klara än.']);
  });

  it('krockar sägs, ur en kalender utifrån bara att det är upptaget, och externa möten för sig', () => {
    const around: Others['around'] = {
      meetings: [{ id: 'n1', forum: 'Nätverket', when: { date: '2024-03-21', start: '14:00', end: '16:00' } }],
      entries: [
        { id: 'e1', title: 'Möte med regionen', date: '2024-03', kind: 'external' },
        { id: 'e2', title: 'Långt fram', date: '2024-12', kind: 'external' },
        { id: 'e3', title: 'Ett annat organs', date: '2024-03-01', forum: 'old', kind: 'external' },
      ],
      outside: [
        {
          calendar: 'Kommundirektörsföreningen',
          event: {
            title: '',
            start: { date: '2024-03-21', time: '13:00' },
            end: { date: '2024-03-21', time: '14:00' },
          },
        } as Others['around']['outside'][number],
      ],
    };
    const parts = bodyParts(bundle(), others({ meetings: [meeting('s2', 'ssk', '2024-03-21')], around }), reader);
    expect(parts.flatMap(({ heading, lines }) => [heading, ...lines])).toEqual([
      'Samarbetskommittén',
      'Nästa möte: torsdag 21 mars 2024 kl. 13.00–15.00, Kommunhuset.',
      '- Krockar torsdag 21 mars: Samtidigt möte: Nätverket, torsdag 21 mars 2024 kl. 14.00–16.00',
      '- Krockar torsdag 21 mars: Kommundirektörsföreningen: upptaget',
      'Externa möten',
      '- mars 2024: Möte med regionen',
    ]);
  });

  it('föregående anteckningar: justerade läggs till handlingarna, andra väntar, och de äldre som väntar sägs', () => {
    const meetings = [meeting('l1', 'lg', '2023-12-08'), meeting('l2', 'lg', '2024-01-19')];
    const states = (last: Minutes['status'], kind: Minutes['kind'] = 'notes') =>
      others({
        meetings,
        minutes: new Map([
          ['l1', someMinutes({ status: 'for-verification' })],
          ['l2', someMinutes({ status: last, kind })],
        ]),
      });
    expect(previousPart(bundle(), states('verified'), reader)).toMatchObject({
      lines: ['Anteckningarna från den 19 januari är justerade och läggs till handlingarna.'],
      links: [
        { meeting: 'l2', text: 'Anteckningarna från den 19 januari: Justerade' },
        { meeting: 'l1', text: 'Anteckningarna från den 8 december 2023: Utkast, väntar på justering' },
      ],
    });
    expect(previousPart(bundle(), states('for-verification', 'formal'), reader).lines).toEqual([
      'Protokollet från den 19 januari är inte justerat än.',
    ]);
    expect(previousPart(bundle(), others({ meetings }), reader)).toMatchObject({
      lines: [],
      notes: ['Från mötet den 19 januari finns inga anteckningar i Samverkan.'],
    });
    expect(previousPart(bundle(), others(), reader).notes).toEqual(['Samverkan känner inte till något tidigare möte.']);
  });

  it('det nästa möte som var känt när anteckningarna justerades står kvar i dem', () => {
    const minutes = approved(someMinutes());
    const frozen = minutes.approved;
    if (!frozen) throw new Error('not approved');
    const document = { ...frozen.document, next: { date: '2024-04-19' } };
    const seen = { minutes: { ...minutes, approved: { ...frozen, document } }, next: { date: '2024-05-03' } };
    const bundled = aMinutesBundle(aNoticed(), { forum: LG, ...seen });
    expect(readableDocument(bundled, ['secretariat'])?.next).toEqual({ date: '2024-04-19' });
  });

  it('nästa möte sägs med tid och plats, eller att det inte är planerat', () => {
    const next = { date: '2024-04-19', start: '09:00', end: '11:30', place: 'Huddinge kommunhus' };
    expect(nextPart(bundle(next), reader).lines).toEqual([
      'Nästa möte är fredag 19 april 2024 kl. 9.00–11.30, Huddinge kommunhus.',
    ]);
    expect(nextPart(bundle(), reader)).toMatchObject({
      lines: [],
      notes: ['Nästa möte är inte planerat i Samverkan.'],
    });
  });
});
