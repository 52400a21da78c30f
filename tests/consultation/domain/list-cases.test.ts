import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readConsultationList } from '../../../bot/reading/consultation-list.ts';
import { readOutsideCalendar } from '../../../bot/reading/outside-calendar.ts';

const file = (name: string) => readFileSync(join(__dirname, '../../support/lists', name));
const setting = { today: '2024-02-05', forums: [], forum: 'lg', zone: 'Europe/Stockholm' };
const read = async (bytes: Buffer | string) => {
  const list = await readConsultationList(Buffer.from(bytes as string), setting);
  if ('fault' in list) throw new Error(JSON.stringify(list));
  return list;
};
const rowsOf = async (bytes: Buffer | string) => (await read(bytes)).rows;
/** A file of the cases, with one of its parts written anew. */
const changed = (name: string, part: string, change: (xml: string) => string) => {
  const parts = unzipSync(file(name));
  return Buffer.from(zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) }));
};

describe('bokstäver som andra program skriver dem', () => {
  it('Windows-1252: tankstreck, citattecken, euro, uteslutning och punkt är kvar', async () => {
    const [row] = await rowsOf(file('windows-1252.csv'));
    expect([row?.title, row?.found?.fields.text, row?.notes]).toEqual([
      'Buller – riktlinjer för ”tyst stad”',
      'Kostar 5 € per mätpunkt… • se bilaga’s',
      [],
    ]);
  });

  it('Windows-1252 i en kalender', () => {
    const window = { from: '2024-01-01', to: '2024-12-31' };
    const calendar = readOutsideCalendar(file('../calendars/windows-1252.ics'), setting.zone, window);
    expect(calendar).toMatchObject({ name: 'Kalender – 1252', events: [{ title: 'Råd – ”öppet möte” 5 €' }] });
  });

  it('Mac Roman, som Excel för Mac skriver', async () => {
    const [row] = await rowsOf(file('macroman.csv'));
    expect(row).toMatchObject({ title: 'Åtgärder på Södertörn', found: { fields: { received: '2024-05-15' } } });
    expect(row?.found?.fields.sender).toBe('Länsstyrelsen');
  });

  it('Mac Roman: euro, citattecken och tankstreck', async () => {
    const bytes = Buffer.from('Remiss;Remittent\nPlan f\x9ar \xd2tyst stad\xd3 \xd0 5 \xdb;L\x8ansstyrelsen', 'latin1');
    expect((await rowsOf(bytes))[0]?.title).toBe('Plan för “tyst stad” – 5 €');
  });

  it('enstaka tecken som betyder något annat i Mac Roman gör ingen fil till Mac Roman', async () => {
    const [row] = await rowsOf(Buffer.from('Remiss;Remittent\nBesök av \x8akoda i Å;Län', 'latin1'));
    expect([row?.title, row?.found?.fields.sender]).toEqual(['Besök av Škoda i Å', 'Län']);
  });

  it('rubriker och ord där å, ä och ö är två tecken', async () => {
    const [row] = await rowsOf(file('NFD-rubriker.csv'));
    expect(row).toMatchObject({
      title: 'Åtgärder i Älvsjö'.normalize('NFC'),
      notes: [],
      found: { stage: 'open', fields: { sender: 'Trafikverket', received: '2024-05-15' } },
    });
  });

  it('det som redan är förvanskat lagas', async () => {
    const [row] = await rowsOf('Remiss;Remittent\nÃ…tgÃ¤rder â€“ plan;LÃ¤nsstyrelsen');
    expect([row?.title, row?.found?.fields.sender]).toEqual(['Åtgärder – plan', 'Länsstyrelsen']);
  });

  it('tecken som inte gick att läsa sägs', async () => {
    const [row] = await rowsOf(Buffer.from('Remiss;Remittent\nBuller \x81 v\xe4g;x', 'latin1'));
    expect(row?.notes).toEqual([{ note: 'lost-letters' }]);
  });

  it('tecken som inte gick att läsa i rubrikerna sägs en gång, med sin rad', async () => {
    const list = await read(Buffer.from('Listan\nRemiss;Remittent;\x81rende\nBuller;x;y\nDamm;x;y', 'latin1'));
    expect(list).toMatchObject({ unreadHeadings: 2, rows: [{ notes: [] }, { notes: [] }] });
    expect(await read('Remiss;Remittent\nBuller;x')).not.toHaveProperty('unreadHeadings');
  });
});

describe('vad som skiljer cellerna', () => {
  it('semikolon, fast det finns fler komman i texterna', async () => {
    const rows = await rowsOf(file('semikolon-kommatext.csv'));
    expect(rows.map(({ title }) => title)).toEqual([
      'Åtgärder för buller, damm och trafik',
      'Ändrad lag om plan, bygg, miljö',
    ]);
    expect(rows[0]?.found?.fields.text).toBe('Berör väg 73, 225, 226, 259 och 271, samt spår');
  });

  it.each([
    [
      'komma, fast det finns fler semikolon',
      'Remiss,Remittent,Inkom\nA; b; c; d; e; f,x; y; z; å; ä,2024-01-05',
      'A; b; c; d; e; f',
    ],
    ['tabb', 'Remiss\tRemittent\nA, b; c\tx', 'A, b; c'],
    ['lodstreck', 'Remiss|Remittent\nA, b; c|x', 'A, b; c'],
    ['det som filen säger', 'sep=,\nRemiss,Remittent\nA;b,x', 'A;b'],
  ])('%s', async (_name, words, title) => {
    expect((await rowsOf(words)).map((row) => row.title)).toEqual([title]);
  });

  it('tomma celler till höger och rader med bara skiljetecken räknas inte', async () => {
    const empty = ';'.repeat(100);
    const rows = await rowsOf(`Remiss;Remittent${empty}\nA;x${empty}\n${`${empty}\n`.repeat(3_000)}B;y`);
    expect(rows.map(({ title, line }) => [title, line])).toEqual([
      ['A', 2],
      ['B', 3_003],
    ]);
  });
});

describe('kalkylblad som andra program skriver dem', () => {
  const titles = async (bytes: Buffer) => (await rowsOf(bytes)).map(({ title }) => title);

  it.each([
    ['libreoffice-sista-raden.xlsx', 'Remiss från LibreOffice ett', 'Remiss från LibreOffice två'],
    ['excel-formaterad-kolumn.xlsx', 'Remiss fk ett', 'Remiss fk två'],
    ['dold-forsta.xlsx', 'Remiss df ett', 'Remiss df två'],
    ['instruktion-forst.xlsx', 'Remiss if ett', 'Remiss if två'],
    ['utan-r.xlsx', 'Remiss ur ett', 'Remiss ur två'],
    ['SharedStrings-versal.xlsx', 'Remiss sv ett', 'Remiss sv två'],
    ['bakstreck.xlsx', 'Remiss bs ett', 'Remiss bs två'],
  ])('%s', async (name, ...expected) => {
    expect(await titles(file(name))).toEqual(expected);
  });

  it('dagarna är de som står där, också utan r', async () => {
    const [row] = await rowsOf(file('utan-r.xlsx'));
    expect(row).toMatchObject({ line: 2, found: { fields: { received: '2024-02-05', answerBy: '2024-05-15' } } });
  });

  it.each(['1', 'true'])('dagar räknade från 1904, skrivna %s', async (said) => {
    const book = changed('SharedStrings-versal.xlsx', 'xl/workbook.xml', (xml) =>
      xml.replace('<bookViews>', `<workbookPr date1904="${said}"/><bookViews>`),
    );
    const [row] = await rowsOf(book);
    expect(row?.found?.fields).toMatchObject({ received: '2028-02-06', answerBy: '2028-05-16' });
  });

  it('en dag med klockslag är den dagen, fast talet inte är exakt', async () => {
    const nearly = 45328 - 1e-9;
    const book = changed('SharedStrings-versal.xlsx', 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<v>45327</v>', `<v>${nearly}</v>`),
    );
    expect((await rowsOf(book))[0]?.found?.fields.received).toBe('2024-02-06');
  });

  it('utan rubriker nämns bladet som syns', async () => {
    const book = changed('dold-forsta.xlsx', 'xl/sharedStrings.xml', (xml) => xml.replaceAll('Remiss<', 'Något<'));
    expect(await readConsultationList(book, setting)).toEqual({ fault: 'no-header', sheet: 'Remisser' });
  });

  it('celler som står i annan ordning, ett format som inte finns och en sträng som saknas', async () => {
    const book = changed('SharedStrings-versal.xlsx', 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/(<row r="2">.*?<\/row>)(<row r="3">.*?<\/row>)/, '$2$1')
        .replace('s="2"', 's="77"')
        .replace(/<c r="E3".*?<\/c>/, '<c r="E3" t="s"><v>99</v></c>'),
    );
    const rows = await rowsOf(book);
    expect(rows.map(({ line, title }) => [line, title])).toEqual([
      [2, 'Remiss sv ett'],
      [3, 'Remiss sv två'],
    ]);
    expect(rows.map(({ found }) => found?.fields.answerBy)).toEqual(['2024-05-15', '2024-05-15']);
    expect(rows[1]?.notes).toEqual([{ note: 'lost-letters' }]);
  });

  it.each(['#SAKNAS!', '#N/A', '#REF!', '#VÄRDEFEL!'])('felet %s sägs, var det än står', async (error) => {
    const rows = await rowsOf(`Remiss;Remittent;Handläggare\n${error};x;\nA;${error};\nB;x;${error}`);
    expect(rows[0]).toMatchObject({ found: null, fault: 'cell-error' });
    expect(rows[1]).toMatchObject({ notes: [{ note: 'cell-error', column: 'Remittent' }, { note: 'no-sender' }] });
    expect(rows[2]).toMatchObject({
      notes: [{ note: 'cell-error', column: 'Handläggare', value: error }],
      found: { fields: { text: `Handläggare: ${error}` } },
    });
  });
});

it.each(['#GETTING_DATA', '#CONNECT!', '#BLOCKED!', '#BUSY!', '#NYTT!'])(
  'en cell som filen säger är ett fel är det, vad felet än heter: %s',
  async (error) => {
    const cell = (where: string) => (xml: string) =>
      xml.replace(new RegExp(`<c r="${where}".*?</c>`), `<c r="${where}" t="e"><v>${error}</v></c>`);
    const at = (where: string) => rowsOf(changed('SharedStrings-versal.xlsx', 'xl/worksheets/sheet1.xml', cell(where)));
    expect((await at('A2'))[0]).toMatchObject({ title: '', found: null, fault: 'cell-error' });
    const [row] = await at('B2');
    expect(row?.notes).toEqual([{ note: 'cell-error', column: 'Remittent', value: error }, { note: 'no-sender' }]);
    expect(row?.found?.fields).toMatchObject({ text: expect.stringContaining(`Remittent: ${error}`) });
  },
);

describe('vad orden betyder', () => {
  it('en tidpunkt är en dag i samarbetets zon', async () => {
    const rows = await rowsOf(file('utc-tidpunkter.csv'));
    expect(rows.map(({ found }) => [found?.fields.received, found?.fields.answerBy])).toEqual([
      ['2024-02-05', '2024-05-15'],
      ['2024-02-05', '2024-05-15'],
    ]);
  });

  it('lägesord känns igen hela eller inte alls; ett okänt sägs och står kvar', async () => {
    const rows = await rowsOf(file('lagesord.csv'));
    for (const { title, notes, found } of rows) {
      expect(notes).toEqual([{ note: 'unknown-word', column: 'Status', value: title }]);
      expect(found).toMatchObject({ stage: 'considered', fields: { text: `Status: ${title}` } });
    }
    expect(rows).toHaveLength(6);
  });

  it.each([
    ['Väntas', 'expected'],
    ['Bevakas', 'watched'],
    ['Övervägs', 'considered'],
    ['Öppen för inspel', 'open'],
    ['Sammanställs', 'compiling'],
    ['Till beslut', 'for-decision'],
    ['Inlämnad', 'archived'],
    ['Arkiverad', 'archived'],
    ['Avböjd', 'declined'],
    ['Being compiled', 'compiling'],
  ])('läget %s, som det heter här, känns igen', async (said, stage) => {
    const [row] = await rowsOf(`Remiss;Remittent;Sista svarsdag;Läge\nA;x;2024-05-15;${said}`);
    expect(row?.found?.stage).toBe(stage);
    expect(row?.notes.filter(({ note }) => note === 'unknown-word')).toEqual([]);
  });

  it.each([
    ['Vårt yttrande', 'ours'],
    ['En annan organisations yttrande, med vårt stöd', 'other-supported'],
    ['Another organisation’s statement, with our support', 'other-supported'],
    ['Eget initiativ', 'own-initiative'],
    ['Var kommun svarar själv', 'each-municipality'],
  ])('slaget %s, som det heter här, känns igen', async (said, standing) => {
    const [row] = await rowsOf(`Remiss;Remittent;Slag\nA;x;${said}`);
    expect(row).toMatchObject({ notes: [], found: { fields: { standing } } });
  });

  it('slaget "Inte vår, en kommunal fråga" känns inte igen', async () => {
    const [row] = await rowsOf('Remiss;Remittent;Slag\nA;x;"Inte vår, en kommunal fråga"');
    expect(row?.notes).toMatchObject([{ note: 'unknown-word' }]);
  });

  it('en summarad är ingen remiss', async () => {
    const rows = await rowsOf(
      'Remiss;Remittent\nSumma: 3;\nTotalt;17\nAntal remisser;\nSummary of the plan;EU\nTotalförsvaret;FM\nSumma kardemumma;Region',
    );
    expect(rows.map(({ title, fault }) => [title, fault])).toEqual([
      ['Summa: 3', 'total'],
      ['Totalt', 'total'],
      ['Antal remisser', 'total'],
      ['Summary of the plan', undefined],
      ['Totalförsvaret', undefined],
      ['Summa kardemumma', undefined],
    ]);
  });
});
