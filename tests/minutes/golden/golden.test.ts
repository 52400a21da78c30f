import mammoth from 'mammoth';
import { minutesPaper } from '../../../bot/minutes/views/paper.ts';
import { paperDocx } from '../../../bot/papers/paper-docx.ts';
import type { PaperPart } from '../../../bot/views/paper.ts';
import { APPROVED } from '../../support/minutes-papers.ts';
import { enterGolden, GOLDEN } from './enter.ts';

const { document } = enterGolden();
const paper = minutesPaper(document, APPROVED);
const words = (part: PaperPart) => ('runs' in part ? part.runs.map(({ text }) => text).join('') : '');
const headings = (level: number) =>
  paper.parts.flatMap((part) => (part.part === 'heading' && part.level === level ? [part.text] : []));
const texts = paper.parts.map(words);
const everything = JSON.stringify(paper.parts);
const item = (no: number) => document.items[no - 1];
const lines = (no: number, kind: string) => (item(no)?.lines ?? []).filter((line) => line.kind === kind);
const row = (from: string) => {
  const table = paper.parts.find((part) => part.part === 'table');
  const found = table?.part === 'table' ? table.rows.find(([first]) => first?.[0]?.text === from) : undefined;
  return found?.map((cell) => cell.map(({ text }) => text).join('')).join(' | ') ?? '';
};
const after = (text: string, most = 4) => {
  const at = texts.findIndex((one) => one.includes(text));
  return texts.slice(at + 1, at + 1 + most).join('\n');
};
const decisions = document.items.flatMap(({ lines: all }) => all.filter(({ kind }) => kind === 'decision'));
const assignments = document.items.flatMap(({ lines: all }) => all.filter(({ kind }) => kind === 'assignment'));

describe('de riktiga minnesanteckningarna', () => {
  it('har samma rubriker i samma ordning, med tillägg och underrubriker', () => {
    const tags: Record<number, string> = { 6: ' (beslutspunkt)', 8: ' (beslutspunkt)', 9: ' (beslutspunkt)' };
    const items = GOLDEN.items.map(({ no, heading }) => `${no}. ${heading}${tags[no] ?? ''}`);
    expect(headings(1)).toEqual(['Närvaro', ...items, 'Nästa möte']);
    expect(headings(2)).toEqual(
      GOLDEN.items.flatMap(({ subSections = [] }) => subSections.map(({ heading }) => heading)),
    );
  });

  it('har varje beslut och uppdrag under sin punkt, i ordning, och lika många', () => {
    const { decisionsTotal, decisionsLabelled, forwardsToSsk, actionItems, fanOutItems, itemsWithExplicitOwner } =
      GOLDEN.expected;
    expect(decisions).toHaveLength(decisionsTotal ?? 0);
    expect(decisions.filter(({ detail }) => !detail?.plain)).toHaveLength(decisionsLabelled ?? 0);
    expect(decisions.filter(({ forwardTo }) => forwardTo === 'Samarbetskommittén')).toHaveLength(forwardsToSsk ?? 0);
    expect(assignments).toHaveLength(actionItems ?? 0);
    expect(assignments.filter(({ detail }) => detail?.everyone)).toHaveLength(fanOutItems ?? 0);
    const owned = assignments.filter(({ detail, owners }) => owners || detail?.everyone || detail?.secretariat);
    expect(owned).toHaveLength(itemsWithExplicitOwner ?? 0);
    for (const { no, decisions: own = [], subSections = [] } of GOLDEN.items) {
      const said = [...subSections.flatMap((one) => one.decisions ?? []), ...own].map(({ summary }) => summary);
      expect(lines(no, 'decision').map(({ text }) => text)).toEqual(said);
    }
  });

  it('säger allt som står i filen, under rätt punkt', () => {
    for (const { no, notes = [], discussion = [], proposals = [], subSections = [] } of GOLDEN.items) {
      const all = [
        ...notes,
        ...discussion,
        ...proposals,
        ...subSections.flatMap((one) => [...one.notes, ...(one.discussion ?? []), ...(one.viewpoints ?? [])]),
      ];
      const said = (item(no)?.lines ?? []).map(({ text }) => text);
      expect(said).toEqual(expect.arrayContaining(all));
    }
  });

  it('är lika i Word: rubriker, ordning, närvaro, beslut och underskrifter', async () => {
    const bytes = Buffer.from(await paperDocx(paper));
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: bytes });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const inWord = [...html.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map(([, , said = '']) => said.replace(/<[^>]+>/g, ''));
    const inPaper = paper.parts.flatMap((part) => (part.part === 'heading' ? [part.text] : []));
    expect(inWord).toEqual(inPaper);
    const { value: said } = await mammoth.extractRawText({ buffer: bytes });
    for (const { text } of [...decisions, ...assignments]) expect(said).toContain(text);
    for (const { label } of GOLDEN.signatures) expect(said).toContain(label);
    expect(said).toContain('digitalt till ca kl. 10.00');
  });
});

/** Each of the file's features, and where it is seen. */
const FEATURES: Record<string, () => void> = {
  'Närvaro på plats och digitalt i samma möte': () => {
    const how = document.attendance.map((one) => one.how);
    expect([how.filter((one) => one === 'on-site').length, how.filter((one) => one === 'digital').length]).toEqual([
      6, 3,
    ]);
  },
  'Deltagare som går tidigare, med ungefärligt klockslag': () => {
    expect(row('Botkyrka')).toContain('digitalt till ca kl. 10.00');
    expect(row('Södertälje')).toContain('på plats till ca kl. 10.00');
  },
  'Kansliet som deltagare utan kommun': () => expect(row('Södertörnskommunerna')).toContain('Strateg'),
  'Ordförande markerad i närvarolistan': () => expect(row('Haninge')).toContain('ordförande'),
  'Faktisk sluttid': () => expect(everything).toContain('8.30–10.45'),
  'Sal utöver plats': () => expect(everything).toContain('Huddinge kommunhus, sal Valhall'),
  'Justerare vald som egen punkt': () =>
    expect(document.verifiers).toEqual([{ seat: 'lg-huddinge', who: 'Kommundirektör, Huddinge', item: 'p2' }]),
  'Rubriktillägg (beslutspunkt)': () => expect(headings(1)).toContain('6. Verksamhetsplan och budget (beslutspunkt)'),
  'Underrubriker i en punkt': () => expect(headings(2)).toContain('Förslag årsredovisning och bokslut 2022'),
  'Diskussion, synpunkter och förslag som skilda block': () =>
    expect(texts).toEqual(expect.arrayContaining(['Diskussion', 'Synpunkter', 'Förslag'])),
  'Flera numrerbara beslut i en punkt, även under olika underrubriker': () => {
    expect(lines(6, 'decision').map(({ point }) => point)).toEqual(['b1', 'b2']);
    expect(lines(8, 'decision')).toHaveLength(3);
  },
  'Informationspunkt som ändå har beslut': () =>
    expect([item(7)?.kind, lines(7, 'decision').length]).toEqual(['information', 1]),
  'Formalia med beslut utan beslutsrubrik': () => {
    expect(texts).toContain('Kommundirektören i Huddinge utses att justera.');
    expect(item(2)?.kind).toBe('formality');
  },
  'Beslut som lämnas till ett annat forum med datum och villkor': () =>
    expect(after('går förslaget till samarbetskommittén')).toContain(
      'Lämnas till Samarbetskommittén (torsdag 16 mars 2023, för beslut, efter justeringar).',
    ),
  'Ärende beställt av samarbetskommittén': () => expect(everything).toContain('framtagen på kommitténs begäran'),
  'Uppdrag till en person, till alla kommuner eller utan utpekad ansvarig': () => {
    expect(after('Stäm av ordförandefrågan hemma')).toContain('Ansvarig: Kommundirektör, Botkyrka.');
    expect(after('Meddela namn till RUFS-nätverket')).toContain('Ansvarig: varje kommun.');
    expect(
      assignments.filter(({ detail, owners }) => !owners && !detail?.everyone && !detail?.secretariat),
    ).toHaveLength(1);
  },
  'Uppdrag utan slutdatum men med händelse som gräns': () =>
    expect(after('Stäm av ordförandefrågan hemma')).toContain('Senast: före samarbetskommitténs möte 2023-03-16.'),
  'Kvarstående lista filtrerad mot verksamhetsplanen': () => expect(lines(4, 'assignment')).toHaveLength(2),
  'Uppföljning av tidigare möten per forum': () => expect(headings(2)).toContain('Möten med StorSthlm'),
  'Datumkrock mot annan organisations kalender': () =>
    expect(everything).toContain('krockar delvis med kommundirektörsföreningens'),
  'Ekonomiska belopp': () => expect(item(6)?.lines.some(({ text }) => text.includes('2022'))).toBe(true),
  'Publicering på webbplats efter beslut i annat forum': () =>
    expect(everything).toContain('publiceras på webbplatsen när kommittén'),
  'Utskick till kommunernas kanslier före nämndbehandling': () =>
    expect(everything).toContain('alla kommuners kanslier den 27 januari'),
  'Nätverk som upphör, byter namn eller bildas': () => expect(everything).toContain('nätverk upphör'),
  'Anmälan med platser per kommun': () => expect(everything).toContain('fem extra platser'),
  'Tom punkt': () => expect(item(11)?.lines).toEqual([]),
  'Nästa möte med tid och plats': () =>
    expect(texts).toContain('fredag 28 april 2023 kl. 8.30–11.00, Huddinge kommunhus'),
  'Två underskriftsrader': () =>
    expect(paper.parts.flatMap((part) => (part.part === 'signature' ? [[part.label, part.who]] : []))).toEqual([
      ['Vid anteckningarna', 'Strateg, Södertörnskommunerna'],
      ['Justeras', 'Kommundirektör, Huddinge'],
    ]),
};

it.each(GOLDEN.featuresProductMustRepresent)('återger: %s', (feature) => {
  const seen = FEATURES[feature];
  expect(seen).toBeDefined();
  seen?.();
});
