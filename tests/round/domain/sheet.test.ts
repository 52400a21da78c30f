import type { Answer } from '../../../bot/round/domain/answer-shape.ts';
import type { FormField } from '../../../bot/round/domain/form.ts';
import { roundSheetCsv } from '../../../bot/round/papers/sheet-csv.ts';
import { roundSheetXlsx } from '../../../bot/round/papers/sheet-xlsx.ts';
import { type RoundTable, roundTable } from '../../../bot/round/views/table.ts';
import { type AskedRound, aRoundView } from '../../support/asked-round.ts';
import { openCsv, openXlsx } from '../../support/open-papers.ts';

const PAGE = 'https://teams.example.se/l/entity/app/samverkan?context=r1';
const FORM: FormField[] = [
  { id: 'f1', kind: 'text', label: 'Synpunkter', required: true },
  {
    id: 'f2',
    kind: 'choices',
    label: 'Vilka delar?',
    required: false,
    choices: [
      { id: 'c1', label: 'Väg' },
      { id: 'c2', label: 'Spår' },
    ],
  },
  { id: 'f3', kind: 'number', label: 'Hur många?', required: false },
  { id: 'f4', kind: 'date', label: 'När?', required: false },
  { id: 'f5', kind: 'file', label: 'Underlag', required: false },
];
const answer = (values: Answer['values'], more: Partial<Answer> = {}): { answer: Answer } => ({
  answer: { stance: 'supports', values, ...more },
});
const file = (name: string) => [{ id: 'a1', name, size: 1, document: 'd1' }];

const table = (asked: AskedRound, language: 'sv' | 'en' = 'sv') =>
  roundTable(aRoundView({ form: FORM, ...asked }, language), PAGE, language);
const xlsx = async (made: RoundTable) => openXlsx(await roundSheetXlsx(made, PAGE, 'sv'));
/** The sheet as both kinds of file should give it back: what stands above, an empty line, the columns, the rows. */
const lines = ({ head, columns, rows }: RoundTable) => [...head, [], columns, ...rows];
/** Without the empty cells at a line's end, which an Excel file need not hold. */
const trimmed = (cells: (string | number)[][]) =>
  cells.map((line) => line.slice(0, line.findLastIndex((one) => one !== '') + 1));

describe('svarsbladet', () => {
  it('har en rad för varje kommun i svensk ordning; den som inte har svarat har Inget svar', () => {
    const made = table({
      answers: {
        c: {
          ...answer(
            { f1: 'Bra', f2: ['c1', 'c2'], f3: -2.5, f4: '2024-05-02', f5: file('Karta.pdf') },
            { comment: 'Till sist', anchoring: { level: 'political', note: 'KS § 4' } },
          ),
          version: 3,
          late: true,
          behalf: { way: 'by-phone' },
        },
        d: { answer: { stance: 'abstains', values: {} } },
      },
    });
    expect(made.columns).toEqual(
      'Kommun,Läge,Hållning,Version,Lämnat,Av,Sätt,Sent,Synpunkter,Vilka delar?,Hur många?,När?,Underlag,Kommentar,Förankring'.split(
        ',',
      ),
    );
    const given = ['2024-02-20 10:05', 'Direktör p-lg-c', 'per telefon', 'Ja'];
    const said = ['Bra', 'Väg\nSpår', -2.5, '2024-05-02', 'Karta.pdf', 'Till sist', 'Politiskt förankrat: KS § 4'];
    const silent = Array.from({ length: 13 }, () => '');
    expect(made.rows).toEqual([
      ['Botorp', 'Har svarat', 'Tillstyrker', 3, ...given, ...said],
      ['Åby', 'Inget svar', ...silent],
      ['Ärla', 'Inget svar', ...silent],
      ['Österås', 'Avstår', 'Avstår', 1, '2024-02-20 10:05', 'Direktör p-lg-d', 'i Samverkan', '', ...silent.slice(6)],
    ]);
    expect(made.head).toEqual([
      ['Fråga', 'Vad säger kommunen?'],
      ['Organ', 'Ledningsgruppen i sin helhet'],
      ['Sista dag', 'fredag 1 mars 2024 kl. 12.00'],
      ['Svar', '1 har svarat, 1 av dem sent, 1 avstår, 2 har inte svarat'],
      ['Sidan i Teams', PAGE],
    ]);
  });

  it('utan svar är ett blad med alla kommuner', async () => {
    const made = table({});
    const opened = await xlsx(made);
    expect(opened.name).toBe('Svar');
    expect(trimmed(opened.cells)).toEqual(trimmed(lines(made)));
    expect(made.rows.map((row) => row.slice(0, 3))).toEqual(
      ['Botorp', 'Åby', 'Ärla', 'Österås'].map((name) => [name, 'Inget svar', '']),
    );
    expect(openCsv(roundSheetCsv(made))).toEqual(lines(made).map((line) => line.map(String)));
  });

  it('ett tal är ett tal i CSV-filen, också ett negativt, och flera val går att skilja från ett med semikolon', () => {
    const choices = [
      { id: 'a', label: 'Löner; pensioner' },
      { id: 'b', label: 'Hyror' },
    ];
    const form = [{ ...(FORM[1] as FormField), choices }, FORM[2] as FormField];
    const cells = openCsv(roundSheetCsv(table({ form, answers: { a: answer({ f2: ['a', 'b'], f3: -2.5 }) } })));
    expect(cells.flat()).toEqual(expect.arrayContaining(['-2,5', 'Löner; pensioner\nHyror']));
    const one = openCsv(roundSheetCsv(table({ form, answers: { a: answer({ f2: ['a'], f3: -5 }) } })));
    expect(one.flat()).toEqual(expect.arrayContaining(['-5', 'Löner; pensioner']));
  });

  it('står stilla vid rubrikerna, kan filtreras, och har en summa där svaren är tal', async () => {
    const form = [...FORM, { id: 'f6', kind: 'number' as const, label: 'Kostnad', required: false }];
    const made = table({ form, answers: { a: answer({ f3: 0.1 }), c: answer({ f3: 0.2, f1: 'Bra' }) } });
    const { cells, xml } = await xlsx(made);
    expect(xml).toMatch(/<pane [^>]*ySplit="7"[^>]*topLeftCell="B8"/);
    expect(xml).toContain('<autoFilter ref="A7:P11"/>');
    expect(xml).toMatch(
      /<\/sheets><definedNames><definedName name="_xlnm._FilterDatabase" [^>]*>'Svar'!\$A\$7:\$P\$11</,
    );
    expect(xml.match(/<definedNames/g)).toHaveLength(1);
    expect(xml.indexOf('<autoFilter')).toBeGreaterThan(xml.indexOf('</sheetData>'));
    expect(cells[11]).toEqual([]);
    expect(trimmed([cells[12] ?? []])).toEqual([['Summa', ...Array(9).fill(''), 0.3]]);
    expect(openCsv(roundSheetCsv(made))).toHaveLength(11);
    expect(table({ answers: { a: answer({ f1: 'Bra' }) } }).sums).toBeNull();
  });

  it('på engelska för den som läser engelska', () => {
    const made = table({}, 'en');
    expect(made.columns.slice(0, 3)).toEqual(['Municipality', 'State', 'Position']);
    expect(made.rows[0]?.[1]).toBe('No answer');
  });
});

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://x.se";"klicka")',
  '"=1',
];

describe.each(FORMULAS)('%j överallt', (formula) => {
  const made = table({
    fields: { title: formula },
    names: { a: formula, b: `B ${formula}` },
    titles: { 'p-lg-a': formula },
    form: [
      { id: 'f1', kind: 'text', label: formula, required: false },
      {
        ...(FORM[1] as FormField),
        choices: [
          { id: 'c1', label: formula },
          { id: 'c2', label: 'x' },
        ],
      },
      { id: 'f3', kind: 'file', label: 'Fil', required: false },
      { id: 'f4', kind: 'names', label: 'Namn', required: false },
    ],
    answers: {
      a: answer(
        { f1: formula, f2: ['c1', 'c2'], f3: file(formula), f4: [formula] },
        { comment: formula, anchoring: { level: 'officer', note: formula } },
      ),
    },
  });

  it('är en text i Excelfilen, cell för cell den som står på sidan', async () => {
    const { cells, xml } = await xlsx(made);
    expect(xml).not.toMatch(/<f[ >/]|<f>|t="(str|e|inlineStr)"|\bdde|externalLink/i);
    expect(trimmed(cells)).toEqual(trimmed(lines(made)));
    expect(JSON.stringify(cells).split(JSON.stringify(formula).slice(1, -1)).length).toBeGreaterThan(8);
  });

  it('börjar med en apostrof i CSV-filen, och är annars den som står på sidan', () => {
    const cells = openCsv(roundSheetCsv(made));
    const guarded = formula.startsWith('"') ? formula : `'${formula}`;
    expect(cells.flat().some((cell) => /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r]/.test(cell))).toBe(false);
    expect(
      cells.map((line) => line.map((cell) => (cell.startsWith(guarded) ? cell.replace(guarded, formula) : cell))),
    ).toEqual(lines(made).map((line) => line.map(String)));
  });
});

describe('svåra bokstäver', () => {
  const HARD = `<b>&amp;</b> ]]> "citat" 'så' ; ,\n\trad två\r\nrad tre _x003D_1 \u0001\u0008\u001b\uffff slut 🦌 å\u0308`;
  const CLEAN = `<b>&amp;</b> ]]> "citat" 'så' ; ,\n\trad två\nrad tre _x003D_1  slut 🦌 å\u0308`;

  it('kommer igenom; det som ingen fil kan bära är borta', async () => {
    const made = table({ answers: { a: answer({ f1: HARD }) } });
    const { cells } = await xlsx(made);
    expect(cells[8]?.[8]).toBe(CLEAN);
    expect(openCsv(roundSheetCsv(made))[8]?.[8]).toBe(CLEAN);
  });

  it('en vagnretur först blir ingen formel', () => {
    const cells = openCsv(roundSheetCsv(table({ answers: { a: answer({ f1: '\r=1' }) } })));
    expect(cells[8]?.[8]).toBe("'\n=1");
  });

  it('20 000 tecken får plats i en cell', async () => {
    const long = 'Södertälje 🦌 '.repeat(1_400).slice(0, 20_000);
    const { cells } = await xlsx(table({ answers: { a: answer({ f1: long }) } }));
    expect(cells[8]?.[8]).toBe(long);
  });

  it('det som inte får plats i en cell kortas, med ett besked om var hela svaret finns', async () => {
    const long = '🦌'.repeat(20_000);
    const { cells } = await xlsx(table({ answers: { a: answer({ f1: `x${long}` }) } }));
    const said = String(cells[8]?.[8]);
    expect(said.length).toBeLessThanOrEqual(32_767);
    expect(said.length).toBeGreaterThan(32_700);
    expect(said.isWellFormed()).toBe(true);
    expect(said).toMatch(/🦌… \[Avkortat: .*teams\.example\.se.*\]$/u);
  });

  it('CSV: BOM, semikolon och CRLF; bara cellernas egna rader är ensamma LF', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      roundSheetCsv(table({ answers: { a: answer({ f3: 2.5, f1: 'x' }) } })),
    );
    expect(text.startsWith('\ufeff"Fråga";"Vad säger kommunen?"\r\n')).toBe(true);
    expect(text).toContain('\r\n\r\n"Kommun";"Läge";');
    expect(text).toContain(';"2,5";');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
