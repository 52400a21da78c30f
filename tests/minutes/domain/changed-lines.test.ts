import type { DocumentItem, MinutesDocument } from '../../../bot/minutes/domain/document.ts';
import { changedParts, HEAD } from '../../../bot/minutes/domain/parts.ts';
import { changedLines, compared } from '../../../bot/minutes/views/changed-lines.ts';
import { sentMinutes } from '../../support/minutes-builders.ts';

const sent = sentMinutes().sent?.document as MinutesDocument;
const first: DocumentItem = {
  ...(sent.items[0] as DocumentItem),
  presenter: 'Trafikdirektören',
  annexes: [
    { title: 'Underlag', href: 'https://example.se/1' },
    { title: 'Karta', file: 'karta.pdf' },
  ],
  away: [{ seat: 'lg-b', from: 'Botkyrka', how: 'absent' }],
  quorum: { sure: 4, possible: 5, needed: 4, of: 8 },
};
const document: MinutesDocument = {
  ...sent,
  items: [first, ...sent.items.slice(1)],
  quorum: { present: 5, needed: 4, of: 8 },
  chair: 'Kommundirektör, Haninge',
  secretary: 'Sekreterare, kansliet',
};
const inMeeting = (more: Partial<MinutesDocument['meeting']>) => ({ meeting: { ...document.meeting, ...more } });
const inFirst = (more: Partial<DocumentItem>) => ({ items: [{ ...first, ...more }, ...document.items.slice(1)] });
const secondFirst = [1, 0, 2].flatMap((at) => document.items[at] ?? []);
const saying = (text: string) => ({ lines: [{ kind: 'text' as const, text }] });

/** What changes, of which part, and what is shown of it: all that was removed and added. */
const CHANGES: [
  what: string,
  part: string,
  change: Partial<MinutesDocument>,
  removed: RegExp | null,
  added: RegExp | null,
][] = [
  ['slaget', HEAD, { kind: 'formal' }, /Minnesanteckningar/, /Protokoll/],
  ['dagen', HEAD, inMeeting({ date: '2024-02-23' }), /16 februari/, /23 februari/],
  ['när det började', HEAD, inMeeting({ began: '09:10' }), null, /^Började kl\. 9\.10\.$/],
  ['när det slutade', HEAD, inMeeting({ ended: '11:10' }), null, /^Slutade kl\. 11\.10\.$/],
  ['platsen', HEAD, inMeeting({ place: 'Rådhuset' }), /^Plats: Kommunhuset$/, /^Plats: Rådhuset$/],
  ['formen', HEAD, inMeeting({ mode: 'remote' }), /^Form: /, /^Form: Digitalt$/],
  ['ordföranden', HEAD, { chair: 'Kommundirektör, Salem' }, /Haninge$/, /^Ordförande: Kommundirektör, Salem$/],
  ['vem som antecknar', HEAD, { secretary: 'Utredare, kansliet' }, /Sekreterare/, /Utredare/],
  ['justeraren', HEAD, { verifiers: [] }, /^Justerare: /, null],
  [
    'under vilken punkt',
    HEAD,
    { verifiers: document.verifiers.map((one) => ({ ...one, item: 'p1' })) },
    /Justerare/,
    /vald under Budget\.$/,
  ],
  ['beslutförheten', HEAD, { quorum: { present: 6, needed: 4, of: 8 } }, /^5 av 8/, /^6 av 8/],
  ['ordningen', HEAD, { items: secondFirst }, /^Punkt: /, /^Punkt: /],
  ['rubriken', 'p1', inFirst({ heading: 'Budget 2025' }), /^Budget$/, /^Budget 2025$/],
  ['punktens slag', 'p1', inFirst({ kind: 'information' }), /Beslut/, /Information/],
  ['att den kom upp på mötet', 'p1', inFirst({ added: true }), null, /^Ny på mötet$/],
  ['att den utgick', 'p1', inFirst({ struck: true }), null, /^Utgick$/],
  ['föredraganden', 'p1', inFirst({ presenter: 'Utredaren' }), /Trafikdirektören/, /Utredaren/],
  ['en handling', 'p1', inFirst({ annexes: first.annexes.slice(1) }), /^Handling: Underlag/, null],
  [
    'en handlings adress',
    'p1',
    inFirst({ annexes: [{ title: 'Underlag', href: 'https://example.se/2' }, ...first.annexes.slice(1)] }),
    /se\/1/,
    /se\/2/,
  ],
  ['vem som inte var med', 'p1', inFirst({ away: [] }), /Botkyrka/, null],
  [
    'beslutförheten under den',
    'p1',
    inFirst({ quorum: { sure: 5, possible: 5, needed: 4, of: 8 } }),
    /minst 4/,
    /minst 5/,
  ],
  ['texten', 'p1', inFirst(saying('Nytt.')), /Beslut: Budgeten godkänns/, /^Nytt\.$/],
];

describe('det som är nytt sedan förra gången', () => {
  it.each(CHANGES)(
    '%s: delen godkänns på nytt, och det syns vad som ändrades',
    (_what, part, change, removed, added) => {
      const after = { ...document, ...change };
      expect(changedParts(document, after)).toEqual([part]);
      const shown = changedLines(part, document, after, 'sv') ?? [];
      const of = (how: string) => shown.filter((one) => one.how === how).map(({ text }) => text);
      if (removed) expect(of('removed').join('\n')).toMatch(removed);
      else expect(of('removed')).toEqual([]);
      if (added) expect(of('added').join('\n')).toMatch(added);
      else expect(of('added')).toEqual([]);
    },
  );

  it('en punkt som kommer in först numrerar om de andra, och de är godkända än', () => {
    const fresh = { ...saying('Ny.'), id: 'h9', no: 1, heading: 'Ny', kind: 'other' as const, annexes: [], away: [] };
    const items = [fresh, ...document.items.map((item) => ({ ...item, no: item.no + 1 }))];
    expect(changedParts(document, { ...document, items })).toEqual([HEAD, 'h9']);
    const shown = changedLines(HEAD, document, { ...document, items }, 'sv') ?? [];
    expect(shown.filter(({ how }) => how !== 'same')).toEqual([{ how: 'added', text: 'Punkt: Ny' }]);
    expect(changedLines('p1', document, { ...document, items }, 'sv')).toBeNull();
  });

  it('hur organet numrerar beslut och undertecknar, och nästa möte, godkänns inte', () => {
    const after = { ...document, decisionNumbers: true, signed: 'digital' as const, next: { date: '2024-04-19' } };
    expect(changedParts(document, after)).toEqual([]);
  });

  it('det som inte syns i texten sägs ha ändrats, så att ingen godkänner på nytt utan att veta varför', () => {
    const attendance = document.attendance.map((one, at) => (at === 0 ? { ...one, role: 'attending' as const } : one));
    const shown = changedLines(HEAD, document, { ...document, attendance }, 'sv') ?? [];
    expect(shown.filter(({ how }) => how !== 'same')).toEqual([
      { how: 'added', text: 'En uppgift har ändrats som inte syns i texten.' },
    ]);
  });

  it('rader jämförs så att så mycket som möjligt står kvar', () => {
    const said = (how: string, text: string) => ({ how, text });
    expect(compared(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
      said('same', 'a'),
      said('removed', 'b'),
      said('added', 'x'),
      said('same', 'c'),
      said('added', 'd'),
    ]);
    expect(compared([], ['a'])).toEqual([said('added', 'a')]);
    expect(compared(['a'], [])).toEqual([said('removed', 'a')]);
  });

  it('mycket långa texter visas hela, den gamla först', () => {
    const [old, now] = ['a', 'b'].map((one) => Array<string>(1_001).fill(one));
    const lines = compared(old ?? [], now ?? []);
    expect(lines).toHaveLength(2_002);
    expect([lines[0]?.how, lines.at(-1)?.how]).toEqual(['removed', 'added']);
  });
});
