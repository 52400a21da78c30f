import type { ForumDefinition } from '../../../bot/kernel/definition.ts';
import type { MinutesDocument } from '../../../bot/minutes/domain/document.ts';
import { documentOf } from '../../../bot/minutes/domain/document-of.ts';
import { extractPaper, minutesPaper, participantsPaper } from '../../../bot/minutes/views/paper.ts';
import { readView } from '../../../bot/minutes/views/read.ts';
import { standingOf } from '../../../bot/minutes/views/standing.ts';
import { paperDocx } from '../../../bot/papers/paper-docx.ts';
import { BODY_SEATS } from '../../support/body-seats.ts';
import { aForum, aMunicipality, aNoticed, byId, ZONE } from '../../support/builders.ts';
import { aNoteTaker } from '../../support/domain/note-taker.ts';
import { aMinutesBundle } from '../../support/minutes-builders.ts';
import { APPROVED } from '../../support/minutes-papers.ts';
import { partsOf } from '../../support/open-papers.ts';
import { wordsOf } from '../../support/paper-words.ts';

const AGENDA = [
  { heading: 'Budget', kind: 'decision' as const, annexes: [{ title: 'Underlag', href: 'https://example.se/1' }] },
  { heading: 'Avtal', kind: 'decision' as const },
];
const municipalities = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));
const at = '2024-02-16T10:00:00Z';

/** Minutes of a meeting that `take` wrote in a body with these rules. */
function written(
  rules: Partial<ForumDefinition['rules']>,
  take: (done: ReturnType<typeof aNoteTaker>['done']) => void,
) {
  const meeting = aNoticed({}, AGENDA);
  const setting = { forum: aForum({}, rules), zone: ZONE, seats: BODY_SEATS, municipalities, meeting };
  const taker = aNoteTaker({ meeting: 'm1', by: 'p-sek', at, setting });
  taker.done({ do: 'start-minutes' });
  take(taker.done);
  const minutes = taker.written();
  const whole = { ...setting, id: 'm1', notes: taker.notes, people: new Map(), offices: [] };
  return { minutes, meeting, notes: taker.notes, document: documentOf(minutes, whole) };
}

const note = (item: string, text: string) => ({
  do: 'write-item' as const,
  item,
  text,
  edition: 0,
  writer: 'w',
  serial: 1,
});
const here = (seat: string, presence: object = { how: 'on-site' }) => ({
  do: 'note-presence' as const,
  of: { seat },
  presence,
});
const readLines = (document: MinutesDocument) =>
  readView(document, 'sv').items.flatMap(({ lines }) => lines.map(({ label, text }) => `${label}: ${text}`));

describe('ett protokoll i ett organ som numrerar sina beslut', () => {
  const { document } = written({ minutes: 'formal', decisionNumbers: true, signed: 'digital' }, (done) => {
    done(note('p1', 'Beslut: Budgeten godkänns.\nBeslut: Den skickas vidare.'));
    done(note('p2', 'Beslut: Avtalet godkänns.'));
    const detail = { agreement: 'tre mot en', dissents: ['lg-b'] };
    done({ do: 'describe-point', item: 'p2', point: 'b1', detail });
  });
  const paper = minutesPaper(document, { ...APPROVED, approvals: [] });
  const printed = wordsOf(paper);

  it('heter protokoll, på sidan och på papperet', async () => {
    expect([paper.kind, printed[0]]).toEqual(['Protokoll', 'Protokoll från Ledningsgruppen i sin helhet']);
    const [item] = document.items;
    const extract = item && extractPaper(document, item, APPROVED);
    expect(extract && wordsOf(extract)[0]).toBe('Utdrag ur protokoll från Ledningsgruppen i sin helhet');
    const parts = partsOf(await paperDocx(paper));
    expect(parts['word/document.xml']).toContain('Protokoll från Ledningsgruppen i sin helhet');
  });

  it('besluten har nummer genom hela mötet, som de läses och som de trycks', () => {
    const numbered = ['Beslut 1: Budgeten godkänns.', 'Beslut 2: Den skickas vidare.', 'Beslut 3: Avtalet godkänns.'];
    expect(readLines(document)).toEqual(numbered);
    expect(printed).toEqual(expect.arrayContaining(numbered));
  });

  it('det som inte var konsensus, och en avvikande mening, står under sitt beslut', () => {
    const said = ['Inte konsensus: tre mot en', 'Avvikande mening antecknas: Kommundirektör, B.'];
    expect(readView(document, 'sv').items[1]?.lines[0]?.details).toEqual(said);
    const from = printed.indexOf('Beslut 3: Avtalet godkänns.');
    expect(printed.slice(from + 1, from + 3)).toEqual(said);
  });
});

describe('vilka som var med när det beslutades', () => {
  const decide = (...presences: [string, object?][]) =>
    written({ quorum: { share: 0.5 } }, (done) => {
      for (const [seat, presence] of presences) done(here(seat, presence));
      done(note('p1', 'Beslut: Budgeten godkänns.'));
      done(note('p2', 'Bara information.'));
    });
  const printedOf = (document: MinutesDocument) => wordsOf(minutesPaper(document, APPROVED)).join('\n');

  it('för få: det står på papperet, med dem som inte var med', () => {
    const printed = printedOf(decide(['lg-a']).document);
    expect(printed).toContain('Inte med när det beslutades: B, C.');
    expect(printed).toContain('Bara 1 av 3 var med när det beslutades. Det krävs minst 2.');
  });

  it('oklart om de var tillräckligt många: det säkra står, och vilka det är oklart om', () => {
    const until = { how: 'on-site', until: { time: '10:00' } };
    const printed = printedOf(decide(['lg-a'], ['lg-b', until]).document);
    expect(printed).toContain('Det är oklart om de var med under hela punkten: B.');
    expect(printed).toContain('Säkert är att 1 av 3 var med när det beslutades. Det krävs minst 2.');
  });

  it('tillräckligt många: inget sägs om det, och inget under en punkt utan beslut', () => {
    const { document } = decide(['lg-a'], ['lg-b']);
    expect(printedOf(document)).not.toMatch(/var med när det beslutades\. Det krävs/);
    expect(document.items[1]).toMatchObject({ away: [] });
  });
});

describe('det som kommer till efter godkännandet', () => {
  const { document, minutes, meeting } = written({ signed: 'digital' }, (done) => {
    done(here('lg-a'));
    done({ do: 'elect-verifier', seat: 'lg-a', elected: true });
    done(note('p1', 'Beslut: Budgeten godkänns.'));
  });
  const correction = { by: 'p-sek', at: '2024-03-01T10:00:00Z' };
  const approved = {
    ...minutes,
    status: 'verified' as const,
    approved: { document, hash: 'x', at },
    registryNumber: 'KS 2024/17',
    corrections: [
      { id: 'r1', item: 'p1', text: 'Beloppet ska vara 200.', ...correction },
      { id: 'r2', item: 'p2', text: 'Avtalet löper ut i juni.', ...correction },
      { id: 'r3', text: 'Salen var en annan.', ...correction },
    ],
  };
  const [first] = document.items;
  const signed = { ...document, approvals: [{ seat: 'lg-a', who: 'Kommundirektör, A', at: '2024-02-26T10:00:00Z' }] };
  const bundle = aMinutesBundle(meeting);
  const standing = standingOf(approved, signed, bundle, new Set());
  const corrections = (words: string[]) => words.filter((said) => said.startsWith('fredag 1 mars 2024'));

  it('rättelserna står i anteckningarna, med dag och punkt', () => {
    expect(corrections(wordsOf(minutesPaper(signed, standing)))).toEqual([
      'fredag 1 mars 2024, 1. Budget: Beloppet ska vara 200.',
      'fredag 1 mars 2024, 2. Avtal: Avtalet löper ut i juni.',
      'fredag 1 mars 2024: Salen var en annan.',
    ]);
  });

  it('utdraget har rättelserna av sin punkt och av det hela, och inga andra', () => {
    const of = standingOf(approved, signed, bundle, new Set(), first);
    expect(corrections(first ? wordsOf(extractPaper(signed, first, of)) : [])).toEqual([
      'fredag 1 mars 2024, 1. Budget: Beloppet ska vara 200.',
      'fredag 1 mars 2024: Salen var en annan.',
    ]);
  });

  it('den digitala underskriften säger vem och när, och bara när anteckningarna är godkända', () => {
    const said = 'Digitalt justerad måndag 26 februari 2024, Kommundirektör, A.';
    expect(wordsOf(minutesPaper(signed, standing))).toContain(said);
    expect(wordsOf(minutesPaper(signed, { ...standing, draft: true }))).not.toContain(said);
    expect(wordsOf(minutesPaper({ ...signed, signed: 'lines' }, standing))).not.toContain(said);
  });

  it('diarienumret står på varje papper, och i inget av det som godkändes', () => {
    const papers = [minutesPaper(signed, standing), participantsPaper(signed, standing)];
    for (const paper of papers) {
      expect(paper.registryNumber).toBe('KS 2024/17');
      expect(wordsOf(paper).join('\n')).toContain('Diarienummer\nKS 2024/17');
    }
    expect(JSON.stringify(approved.approved)).not.toContain('KS 2024/17');
  });
});

describe('handlingarna på papperet', () => {
  const { document, minutes, meeting } = written({}, (done) => done(note('p1', 'Läget.')));
  const [first, second] = document.items;
  const standing = (of: MinutesDocument, only = first) =>
    standingOf(minutes, of, aMinutesBundle(meeting), new Set(), only);
  const without = { ...document, items: document.items.map((item) => ({ ...item, annexes: [] })) };

  it('de som finns räknas', () => {
    const printed = wordsOf(minutesPaper(document, standingOf(minutes, document, aMinutesBundle(meeting), new Set())));
    expect(printed).toContain('Handlingar i kallelsen: 1 (som länk 1).');
    expect(printed.join()).not.toContain('Saknas');
  });

  it('står ingen kvar i anteckningarna sägs det ändå vilka som saknas', () => {
    const printed = wordsOf(minutesPaper(without, standingOf(minutes, without, aMinutesBundle(meeting), new Set())));
    expect(printed).toContain('Handlingar i kallelsen: 1 (saknas 1).');
    expect(printed).toContain('Underlag (står inte bland punktens handlingar)');
  });

  it('utdraget säger det om sin punkt', () => {
    const [bare] = without.items;
    expect(bare && wordsOf(extractPaper(without, bare, standing(without, bare)))).toContain(
      'Underlag (står inte bland punktens handlingar)',
    );
    expect(second && wordsOf(extractPaper(document, second, standing(document, second))).join()).not.toContain(
      'Handlingar',
    );
  });
});

it('ett å i två tecken blir ett, i anteckningarna och på papperet', async () => {
  const { document, notes } = written({}, (done) => done(note('p1', 'A\u030atgärder\nBeslut: Va\u030ard.')));
  expect(notes.get('p1')?.text).toBe('Åtgärder\nBeslut: Vård.');
  expect(document.items[0]?.lines.map(({ text }) => text)).toEqual(['Åtgärder', 'Vård.']);
  const parts = partsOf(await paperDocx(minutesPaper(document, APPROVED)));
  expect(parts['word/document.xml']).toContain('Åtgärder');
  expect(parts['word/document.xml']).not.toContain('\u030a');
});
